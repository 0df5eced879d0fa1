"""Times in JSON and in queries: ISO 8601 with an offset."""

from __future__ import annotations

from datetime import date, datetime

from pagerduty_runtime.errors import InvalidArgument


def parse_datetime(text: str) -> datetime:
    """Parse an ISO 8601 time with an offset. Raises ValueError for anything else."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        value = datetime.fromisoformat(text.upper())  # RFC 3339 allows lowercase t and z
    if value.tzinfo is None:
        raise ValueError("no offset")
    return value


def parse_date(text: str) -> date:
    """Parse an ISO 8601 date. Raises ValueError for anything else."""
    return date.fromisoformat(text)


def format_time(value: datetime | date) -> str:
    """Return the string to send for a time or a date.

    Raises InvalidArgument for a time without a time zone, because it is ambiguous.
    """
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise InvalidArgument(
            f"{value.isoformat()} has no time zone, so it is ambiguous. "
            'Use datetime.now(timezone.utc), or .replace(tzinfo=ZoneInfo("Europe/Paris")).'
        )
    return value.isoformat()
