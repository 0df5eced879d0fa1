"""The spans of time that a list is read in, where the API gives only so long a span, or so many records, at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

from dateutil import tz
from dateutil.relativedelta import relativedelta

if TYPE_CHECKING:
    from pagerduty_runtime.operation import Operation, Window

# Whether since and until are inclusive is not documented: neighbouring spans share this much, and what comes twice
# is dropped by its id.
SEAM = timedelta(seconds=1)
# In which zone the server counts is not known. From the first of a month here, which is the last of the month before
# there, half a year is up to three days shorter there; and a change of the clocks makes it an hour.
MONTHS_DIFFER = timedelta(days=3)
CLOCKS_DIFFER = timedelta(hours=1)
# No span is split below this.
SHORTEST = timedelta(seconds=2)


class Span(NamedTuple):
    """From `since` to `until`, as they are sent; None is not sent."""

    since: str | None = None
    until: str | None = None


def plan(
    operation: Operation[Any, Any], query: list[tuple[str, str]], now: datetime
) -> tuple[list[Span], list[tuple[str, str]]]:
    """The spans to read one after another, and the query that goes with each.

    A missing `until` is now where `since` is given. Raises ValueError for a time that names no instant, for
    `since` after `until`, and for an order that several calls cannot keep.
    """
    window, values = operation.window, dict(query)
    if window is None or window.unless in values:
        return [Span()], query
    zone = _zone(values.get("time_zone"))
    since, until = (_instant(values.get(name), name, zone) for name in ("since", "until"))
    rest = [pair for pair in query if pair[0] not in ("since", "until")]
    span = Span(_sent(values.get("since"), since), _sent(values.get("until"), until))
    if since is not None and until is not None and since > until:
        raise ValueError(f"{operation.id}: since {span.since} is after until {span.until}")
    if since is None or not window.longest:
        return [span], rest
    end = until if until is not None else max(now + SEAM, since)
    span = Span(span.since, span.until or text(end))
    spans = list(_split(since, end, window.longest, zone))
    if len(spans) == 1:
        return [span], rest
    newest, rest = _order(operation.id, window, rest)
    texts = [Span(text(one), text(other)) for one, other in spans]
    return texts[::-1] if newest else texts, rest


def fixed(span: Span, window: Window | None, query: list[tuple[str, str]], moment: datetime | None) -> Span:
    """A span that the server chose by its clock, with the `since` that it chose: records do not grow too old for it.

    `moment` is when it answered; None, and the span stays open, where that is not known.
    """
    if window is None or not window.default or moment is None or span != Span() or window.unless in dict(query):
        return span
    return Span(text(moment - calendar(window.default)))


def halves(span: Span) -> list[Span] | None:
    """A span as two, the earlier first; None where it is open or too short."""
    since, until = _edges(span)
    if since is None or until is None or until - since < 2 * SHORTEST:
        return None
    middle = since + (until - since) / 2
    return [Span(span.since, text(middle + SEAM)), Span(text(middle), span.until)]


def narrowed(span: Span, window: Window, first: str, last: str, now: datetime) -> Span | None:
    """What is left of a span of which the records from `first` to `last` have been read; None where that is all of it.

    The records came in order of time, forwards or backwards.
    """
    begin, end = read(first), read(last)
    if begin is None or end is None or begin == end:
        return None
    since, until = _edges(span)
    if end > begin:
        left = Span(text(end - SEAM), span.until)
        return left if since is None or since < end - SEAM else None
    begun = span.since
    if begun is None and window.default:
        begun = text((until or now) - calendar(window.default))
    left = Span(begun, text(end + SEAM))
    return left if until is None or end + SEAM < until else None


def hull(spans: Sequence[Span]) -> Span:
    """From the earliest since to the latest until of spans that join."""
    ends = [sorted((edge for edge in edges if edge is not None), key=_instant_of) for edges in zip(*spans, strict=True)]
    since, until = (None in edges for edges in zip(*spans, strict=True))
    return Span(None if since else ends[0][0], None if until else ends[1][-1])


def _instant_of(moment: str) -> datetime:
    return read(moment) or datetime.min.replace(tzinfo=UTC)


def covers(span: Span, moment: str) -> bool:
    """Whether a record of this moment may come in a span."""
    value, (since, until) = read(moment), _edges(span)
    return value is None or ((since is None or since - SEAM <= value) and (until is None or value <= until + SEAM))


def calendar(span: Mapping[str, int]) -> relativedelta:
    """A span by the calendar: a month has as many days as it has."""
    arguments: dict[str, Any] = dict(span)
    return relativedelta(**arguments)


def _edges(span: Span) -> tuple[datetime | None, datetime | None]:
    since, until = (read(edge) if edge is not None else None for edge in span)
    return since, until


def read(moment: str) -> datetime | None:
    """The instant that a text names, or None where it names none."""
    try:
        value = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return value if value.tzinfo is not None else None


def text(moment: datetime) -> str:
    """An instant as all operations take it: in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _zone(name: str | None) -> tzinfo | None:
    return tz.gettz(name) if name else None


def _instant(moment: str | None, name: str, zone: tzinfo | None) -> datetime | None:
    if moment is None:
        return None
    try:
        value = datetime.fromisoformat(moment)
    except ValueError:
        raise ValueError(f"{name} is an aware datetime or an ISO 8601 text with an offset, not {moment!r}") from None
    if value.tzinfo is not None:
        return value if zone is None else value.astimezone(zone)
    if zone is None:
        raise ValueError(
            f"{name} {moment!r} has no time zone, so it names no instant: "
            f"write {moment}{'T00:00:00' if len(moment) == 10 else ''}Z for UTC, or give time_zone with an IANA name"
        )
    return value.replace(tzinfo=zone)


def _sent(given: str | None, moment: datetime | None) -> str | None:
    """What the caller wrote, where it names an instant by itself."""
    return given if moment is None or given is None or read(given) is not None else text(moment)


def _split(
    since: datetime, until: datetime, longest: Mapping[str, int], zone: tzinfo | None
) -> list[tuple[datetime, datetime]]:
    """A span as it is where one call may have it, by the caller's calendar and by UTC's; or in parts that are safe."""

    def end(start: datetime) -> datetime:
        return min(
            moment + calendar(longest) for moment in (start.astimezone(zone or since.tzinfo), start.astimezone(UTC))
        )

    margin = MONTHS_DIFFER if "months" in longest else CLOCKS_DIFFER
    spans: list[tuple[datetime, datetime]] = []
    start = since
    while end(start) < until:
        spans.append((start, end(start).astimezone(UTC) - margin))  # in UTC: no wall clock skips or repeats an hour
        start = spans[-1][1] - SEAM
    return [*spans, (start, until)]


def _order(operation: str, window: Window, query: list[tuple[str, str]]) -> tuple[bool, list[tuple[str, str]]]:
    """Whether the newest come first, and the query that says so."""
    parameter, keys = window.sort or ("", ())
    asked = dict(query).get(parameter)
    if asked is None:
        own = [(parameter, f"{keys[0]}:{'desc' if window.newest_first else 'asc'}")] if keys else []
        return window.newest_first, [*query, *own]
    if not by_time(window, query):
        raise ValueError(
            f"{operation}: the time from since to until takes several calls, and {parameter}={asked!r} cannot be kept "
            f"over them: sort by {' or '.join(keys)}, or ask for less than {_words(window)}"
        )
    return asked.split(",")[0].endswith(":desc"), query


def by_time(window: Window, query: list[tuple[str, str]]) -> bool:
    """Whether a query leaves a list in order of time."""
    parameter, keys = window.sort or ("", ())
    asked = dict(query).get(parameter)
    return asked is None or asked.split(",")[0].partition(":")[0] in keys


def _words(window: Window) -> str:
    return " ".join(f"{count} {unit}" for unit, count in window.longest.items() if count > 0)
