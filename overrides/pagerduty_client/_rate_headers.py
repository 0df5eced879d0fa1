"""Rate limits in response headers: `ratelimit-*`, named limits, and `Retry-After`.

PagerDuty counts requests per minute (`ratelimit-limit`, `-remaining`, `-reset`), with separate limits for some
operations, and requests per day for analytics (`daily-ratelimit-…`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

# A later reset is a mistake: limits are per minute, and named ones per day.
MAX_RESET_SECONDS = 600.0
MAX_NAMED_RESET_SECONDS = 90_000.0
_HEADER = re.compile(r"(?:(.+)-)?ratelimit-(limit|remaining|reset)")
_NUMBER = re.compile(r"[0-9]{1,9}")


class LimitReport(NamedTuple):
    """One limit, as a response reports it.

    Attributes:
        name: `daily` for `daily-ratelimit-limit`; empty for `ratelimit-limit`.
        size: the number of requests allowed until the reset; None if not reported.
        remaining: the number of requests left; None if not reported.
        reset: the seconds until the reset; None if not reported, or implausible.
    """

    name: str
    size: int | None = None
    remaining: int | None = None
    reset: float | None = None

    def __str__(self) -> str:
        size = f" of {self.size} requests" if self.size is not None else ""
        return f"{self.name or 'rate'} limit{size}"


def limit_reports(headers: Mapping[str, str]) -> list[LimitReport]:
    """Return the limits in the headers."""
    found: dict[str, dict[str, int]] = {}
    for header, value in headers.items():
        if "ratelimit-" in header and (match := _HEADER.fullmatch(header)) and _NUMBER.fullmatch(value.strip()):
            found.setdefault(match[1] or "", {})[match[2]] = int(value)
    reports: list[LimitReport] = []
    for name, numbers in found.items():
        reset = numbers.get("reset")
        most = MAX_NAMED_RESET_SECONDS if name else MAX_RESET_SECONDS
        seconds = float(reset) if reset is not None and reset <= most else None
        reports.append(LimitReport(name, numbers.get("limit"), numbers.get("remaining"), seconds))
    return reports


def refusing_limit(headers: Mapping[str, str]) -> LimitReport | None:
    """Return the limit that caused a 429: the exhausted one, or of several the one that resets last."""
    reports = [one for one in limit_reports(headers) if one.reset is not None]
    used_up = [one for one in reports if one.remaining == 0]
    return max(used_up or reports, key=lambda one: (one.reset or 0.0) if used_up else -(one.reset or 0.0), default=None)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds in `Retry-After`, which may be a number or a date; None if implausible."""
    value = headers.get("retry-after", "").strip()
    if _NUMBER.fullmatch(value):
        seconds = float(value)
    else:
        moment = _date(value)
        if moment is None:
            return None
        now = _date(headers.get("date", "")) or datetime.now(UTC)
        seconds = max((moment - now).total_seconds(), 0.0)
    return seconds if seconds <= MAX_NAMED_RESET_SECONDS else None


def wait_seconds(headers: Mapping[str, str]) -> float | None:
    """Return the seconds after which a rejected request can be sent again, or None if the response does not say."""
    limit = refusing_limit(headers)
    return limit.reset if limit is not None else retry_after(headers)


def duration(seconds: float) -> str:
    """Return a duration in words."""
    if seconds < 120:
        return f"{seconds:.3g} seconds" if seconds < 10 else f"{seconds:.0f} seconds"
    minutes = round(seconds / 60)
    if minutes < 120:
        return f"{minutes} minutes"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} hours {minutes} minutes" if minutes else f"{hours} hours"


def _date(value: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
