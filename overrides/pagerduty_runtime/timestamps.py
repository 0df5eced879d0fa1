"""Times on the wire: ISO 8601 with an offset."""

from __future__ import annotations

from datetime import date, datetime


def parse_datetime(text: str) -> datetime:
    """An ISO 8601 time with an offset. Raises ValueError when it is none: without an offset it names no instant."""
    value = datetime.fromisoformat(text if text[-1:] != "z" else text.upper())  # RFC 3339 allows a small t and z
    if value.tzinfo is None:
        raise ValueError("no offset")
    return value


def parse_date(text: str) -> date:
    """An ISO 8601 date. Raises ValueError when it is none."""
    return date.fromisoformat(text)


def format_time(value: datetime | date) -> str:
    """The text that is sent for a time or a date.

    Raises ValueError for a time without a time zone: the server would have to guess which instant is meant.
    """
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError(
            f"{value.isoformat()} has no time zone, so it names no instant: "
            'use datetime.now(timezone.utc), or .replace(tzinfo=ZoneInfo("Europe/Paris"))'
        )
    return value.isoformat()
