"""Split a list into time ranges where the API limits the length of a range or the records in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

from dateutil import tz
from dateutil.relativedelta import relativedelta

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.timestamps import parse_datetime

if TYPE_CHECKING:
    from pagerduty_runtime.lists.order import TimeOrder
    from pagerduty_runtime.operation import Operation, Window

# Whether since and until are inclusive is not documented, so neighboring ranges overlap by this much, and duplicates
# are dropped by ID.
RANGE_OVERLAP = timedelta(seconds=1)
# The server's time zone is unknown. The first of a month here may be the last of the previous month there, which makes
# half a year up to three days shorter, and a daylight saving change moves it by an hour.
MONTHS_DIFFER = timedelta(days=3)
CLOCKS_DIFFER = timedelta(hours=1)
SHORTEST_RANGE = timedelta(seconds=2)


class TimeRange(NamedTuple):
    """From `since` to `until`; None omits the parameter."""

    since: datetime | None = None
    until: datetime | None = None

    def arguments(self) -> dict[str, str]:
        """Return the query parameters."""
        return {name: format_instant(one) for name, one in self._asdict().items() if one is not None}

    def covers(self, moment: datetime | None) -> bool:
        """Return whether a record of this time may be in the range; a record without a time may be in any."""
        return moment is None or (
            (self.since is None or self.since <= moment + RANGE_OVERLAP)
            and (self.until is None or moment - RANGE_OVERLAP <= self.until)
        )

    def bisected(self) -> list[TimeRange] | None:
        """Split the range in two, the earlier first; return None if it is open or too short."""
        if self.since is None or self.until is None or self.until - self.since < 2 * SHORTEST_RANGE:
            return None
        middle = (self.since + (self.until - self.since) / 2).astimezone(UTC)
        return [TimeRange(self.since, middle + RANGE_OVERLAP), TimeRange(middle, self.until)]

    def beyond(self, order: TimeOrder, window: Window, now: datetime) -> TimeRange | None:
        """Return the rest of the range after the records in `order`; None if nothing is gained."""
        if order.first is None or order.last is None or order.first == order.last:
            return None
        last = order.last.astimezone(UTC)
        if order.ascending:
            rest = TimeRange(last - RANGE_OVERLAP, self.until)
            return rest if self.since is None or self.since < last - RANGE_OVERLAP else None
        since = self.since
        if since is None and window.default:
            since = ((self.until or now) - calendar(window.default)).astimezone(UTC)
        rest = TimeRange(since, last + RANGE_OVERLAP)
        return rest if self.until is None or last + RANGE_OVERLAP < self.until else None


def bounding_range(ranges: list[TimeRange]) -> TimeRange:
    """Return the range from the earliest since to the latest until."""
    since = [one.since for one in ranges if one.since is not None]
    until = [one.until for one in ranges if one.until is not None]
    return TimeRange(
        min(since) if len(since) == len(ranges) else None, max(until) if len(until) == len(ranges) else None
    )


def calendar(length: Mapping[str, int]) -> relativedelta:
    """Return a duration as calendar units, because months differ in length."""
    arguments: dict[str, Any] = dict(length)
    return relativedelta(**arguments)


def format_instant(moment: datetime) -> str:
    """Return a time as the string to send."""
    return moment.isoformat().replace("+00:00", "Z")


def read_instant(value: Any) -> datetime | None:
    """Parse a string as a time, or return None."""
    try:
        return parse_datetime(value)
    except (TypeError, ValueError):
        return None


def planned_ranges(
    operation: Operation[Any, Any], query: list[tuple[str, str]], now: datetime
) -> tuple[list[TimeRange], list[tuple[str, str]]]:
    """Return the ranges to read in turn, and the query for each.

    A missing `until` is now if `since` is given. Raises InvalidArgument for an ambiguous time, for `since`
    after `until`, and for an order that several ranges cannot preserve.
    """
    window, values = operation.window, dict(query)
    if window is None or window.ignored_with in values:
        return [TimeRange()], query
    zone = tz.gettz(values["time_zone"]) if values.get("time_zone") else None
    since, until = (_instant(values.get(name), name, zone) for name in ("since", "until"))
    rest = [pair for pair in query if pair[0] not in ("since", "until")]
    if since is not None and until is not None and since > until:
        raise InvalidArgument(f"{operation.id}: since {values['since']} is after until {values['until']}")
    if since is None or not window.max_span:
        return [TimeRange(since, until)], rest
    end = until if until is not None else max(now + RANGE_OVERLAP, since)
    try:
        ranges = _split(since, end, window.max_span, zone)
    except (OverflowError, ValueError):  # dateutil raises either
        raise InvalidArgument(
            f"{operation.id}: from {since} to {end} cannot be split into ranges of {length_of(window)}: it reaches "
            "beyond the calendar"
        ) from None
    if len(ranges) == 1:
        return ranges, rest
    newest, rest = _order(operation.id, window, rest)
    return ranges[::-1] if newest else ranges, rest


def _instant(value: str | None, name: str, zone: tzinfo | None) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise InvalidArgument(
            f"{name} must be an aware datetime or an ISO 8601 string with an offset, not {value!r}"
        ) from None
    if moment.tzinfo is not None:
        return moment
    if zone is None:
        raise InvalidArgument(
            f"{name} {value!r} has no time zone: "
            f"write {value}{'T00:00:00' if len(value) == 10 else ''}Z for UTC, or pass time_zone with an IANA name"
        )
    return moment.replace(tzinfo=zone).astimezone(UTC)


def _split(since: datetime, until: datetime, max_span: Mapping[str, int], zone: tzinfo | None) -> list[TimeRange]:
    """Return one range if one request may span it, by the caller's calendar and by UTC; else shorter parts."""
    span = calendar(max_span)

    def end(start: datetime) -> datetime:
        return min(start.astimezone(zone or since.tzinfo) + span, start.astimezone(UTC) + span)

    margin = MONTHS_DIFFER if "months" in max_span else CLOCKS_DIFFER
    ranges: list[TimeRange] = []
    start = since
    while (latest := end(start)) < until:
        safe = latest.astimezone(UTC) - margin  # in UTC: no wall clock skips or repeats an hour
        ranges.append(TimeRange(start, safe))
        start = safe - RANGE_OVERLAP
    return [*ranges, TimeRange(start, until)]


def _order(operation: str, window: Window, query: list[tuple[str, str]]) -> tuple[bool, list[tuple[str, str]]]:
    """Return whether the newest come first, and the query that requests this order."""
    parameter, keys = window.sort or ("", ())
    asked = dict(query).get(parameter)
    if asked is None:
        own = [(parameter, f"{keys[0]}:{'desc' if window.newest_first else 'asc'}")] if keys else []
        return window.newest_first, [*query, *own]
    if not is_by_time(window, query):
        raise InvalidArgument(
            f"{operation}: from since to until takes several requests, but {parameter}={asked!r} cannot span "
            f"them: sort by {' or '.join(keys)}, or request less than {length_of(window)}"
        )
    return asked.split(",")[0].endswith(":desc"), query


def is_by_time(window: Window, query: list[tuple[str, str]]) -> bool:
    """Return whether a query lists records in order of time."""
    parameter, keys = window.sort or ("", ())
    asked = dict(query).get(parameter)
    return asked is None or asked.split(",")[0].partition(":")[0] in keys


def length_of(window: Window) -> str:
    """Return the longest range in words."""
    return " ".join(f"{count} {unit}" for unit, count in window.max_span.items() if count > 0)
