"""Read and write times as PagerDuty does."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_UNESCAPED_PLUS = re.compile(r"(T[\d:.]+) (\d\d:?\d\d)$")


def stamp(moment: datetime, zone: tzinfo = UTC) -> str:
    """Return a time as ISO 8601 in whole seconds; UTC is written `Z`."""
    return moment.astimezone(zone).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def parse(value: object, zone: tzinfo = UTC) -> datetime | None:
    """Return the instant that an ISO 8601 date or time names, None for anything else.

    A time without a zone is in `zone`. A space where a query string lost its plus sign is read as the plus sign.
    """
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(_UNESCAPED_PLUS.sub(r"\1+\2", value.strip()))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)


class NotATime(ValueError):
    """Something that should be a time is none."""


def instant(value: Any, zone: tzinfo = UTC) -> datetime:
    """Return the instant that an ISO 8601 date or time names. Raises NotATime for anything else."""
    moment = parse(value, zone)
    if moment is None:
        raise NotATime(f"{value!r} is not an ISO 8601 time")
    return moment


def zone_of(name: object) -> tzinfo:
    """Return a time zone by its IANA name; UTC for an unknown one."""
    try:
        return ZoneInfo(str(name)) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def seconds(start: datetime, end: datetime) -> int:
    """Return the whole seconds between two times."""
    return int((end - start) / timedelta(seconds=1))
