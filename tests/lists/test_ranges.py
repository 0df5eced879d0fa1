"""Time ranges and their plan, as tables: how a list is split, and in which order its parts are read."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.lists.order import TimeOrder, times_in
from pagerduty_runtime.lists.plan import TimeRangePlan
from pagerduty_runtime.lists.ranges import (
    TimeRange,
    bounding_range,
    calendar,
    format_instant,
    is_by_time,
    length_of,
    planned_ranges,
    read_instant,
)
from pagerduty_runtime.operation import Operation, Window

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def local_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Change this machine's time zone, which must not matter."""
    monkeypatch.setenv("TZ", "America/New_York")
    if hasattr(time, "tzset"):  # not on Windows
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def day(number: int, **more: Any) -> datetime:
    return datetime(2026, 3, number, tzinfo=UTC, **more)


def listing(window: Window | None) -> Any:
    return Operation("listThings", "GET", "/things", "Things", "m", "p", {}, window=window)


def ordered(*days: int) -> TimeOrder:
    order = TimeOrder()
    for number in days:
        order.note(day(number))
    return order


# --- ranges


def test_the_arguments_of_a_range() -> None:
    assert TimeRange().arguments() == {}
    assert TimeRange(day(1)).arguments() == {"since": "2026-03-01T00:00:00Z"}
    assert TimeRange(until=day(2)).arguments() == {"until": "2026-03-02T00:00:00Z"}
    zone = timezone(timedelta(hours=2))
    assert format_instant(datetime(2026, 3, 1, 2, tzinfo=zone)) == "2026-03-01T02:00:00+02:00"


@pytest.mark.parametrize(
    ("moment", "is_covered"),
    [
        (None, True),
        (day(1) - 2 * SECOND, False),
        (day(1) - SECOND, True),  # bounds may be inclusive or rounded
        (day(2), True),
        (day(3) + SECOND, True),
        (day(3) + 2 * SECOND, False),
    ],
)
def test_which_records_a_range_may_contain(moment: datetime | None, *, is_covered: bool) -> None:
    assert TimeRange(day(1), day(3)).covers(moment) is is_covered
    assert TimeRange().covers(moment)
    assert TimeRange(day(1)).covers(moment) is (is_covered or moment == day(3) + 2 * SECOND)
    assert TimeRange(until=day(3)).covers(moment) is (is_covered or moment == day(1) - 2 * SECOND)


def test_a_range_is_split_in_two_that_overlap() -> None:
    assert TimeRange(day(1), day(3)).bisected() == [TimeRange(day(1), day(2) + SECOND), TimeRange(day(2), day(3))]
    assert TimeRange(day(1), day(1) + 4 * SECOND).bisected() == [
        TimeRange(day(1), day(1) + 3 * SECOND),
        TimeRange(day(1) + 2 * SECOND, day(1) + 4 * SECOND),
    ]
    zone = timezone(timedelta(hours=2))
    halves = TimeRange(day(1).astimezone(zone), day(3).astimezone(zone)).bisected()
    assert halves is not None
    assert halves[1].arguments()["since"] == "2026-03-02T00:00:00Z"
    for short in (TimeRange(), TimeRange(day(1)), TimeRange(until=day(1)), TimeRange(day(1), day(1) + 3.9 * SECOND)):
        assert short.bisected() is None


MONTH = Window(time="created_at", default={"months": 1})


@pytest.mark.parametrize(
    ("given", "order", "rest"),
    [
        (TimeRange(day(1), day(9)), ordered(2, 3, 5), TimeRange(day(5) - SECOND, day(9))),
        (TimeRange(day(1)), ordered(2, 5), TimeRange(day(5) - SECOND)),
        (TimeRange(), ordered(2, 5), TimeRange(day(5) - SECOND)),
        (TimeRange(day(5) - SECOND, day(9)), ordered(4, 5), None),  # nothing is gained
        (TimeRange(day(5) - 2 * SECOND, day(9)), ordered(4, 5), TimeRange(day(5) - SECOND, day(9))),
        (TimeRange(day(1), day(9)), ordered(8, 5), TimeRange(day(1), day(5) + SECOND)),
        (TimeRange(day(1), day(5) + SECOND), ordered(6, 5), None),
        (TimeRange(day(1), day(5) + 2 * SECOND), ordered(6, 5), TimeRange(day(1), day(5) + SECOND)),
        (TimeRange(day(1)), ordered(8, 5), TimeRange(day(1), day(5) + SECOND)),
        (TimeRange(), ordered(8, 5), TimeRange(None, day(5) + SECOND)),
        (TimeRange(day(1), day(9)), ordered(5, 5), None),
        (TimeRange(day(1), day(9)), ordered(5), None),
        (TimeRange(day(1), day(9)), ordered(), None),
    ],
)
def test_the_rest_of_a_range(given: TimeRange, order: TimeOrder, rest: TimeRange | None) -> None:
    assert given.beyond(order, Window(time="created_at"), NOW) == rest


def test_the_rest_of_a_range_that_the_server_chose() -> None:
    assert TimeRange(until=datetime(2026, 3, 31, tzinfo=UTC)).beyond(ordered(8, 5), MONTH, NOW) == TimeRange(
        datetime(2026, 2, 28, tzinfo=UTC), day(5) + SECOND
    )
    assert TimeRange().beyond(ordered(8, 5), MONTH, NOW) == TimeRange(
        datetime(2026, 6, 1, 12, tzinfo=UTC), day(5) + SECOND
    )
    zone = timezone(timedelta(hours=2))
    order = TimeOrder(day(8).astimezone(zone), day(5).astimezone(zone), False, True)
    rest = TimeRange().beyond(order, MONTH, NOW.astimezone(zone))
    assert rest is not None
    assert rest.arguments() == {"since": "2026-06-01T12:00:00Z", "until": "2026-03-05T00:00:01Z"}


def test_the_range_around_ranges() -> None:
    assert bounding_range([TimeRange(day(2), day(3)), TimeRange(day(1), day(2))]) == TimeRange(day(1), day(3))
    assert bounding_range([TimeRange(day(2)), TimeRange(day(1), day(2))]) == TimeRange(day(1))
    assert bounding_range([TimeRange(until=day(2)), TimeRange(day(1), day(3))]) == TimeRange(None, day(3))


def test_times_are_read_leniently() -> None:
    assert read_instant("2026-03-01T00:00:00Z") == read_instant("2026-03-01t00:00:00z") == day(1)
    unreadable: tuple[Any, ...] = ("2026-03-01T00:00:00", "soon", None, 5, {})
    assert [read_instant(one) for one in unreadable] == [None] * 5


def test_lengths() -> None:
    assert calendar({"months": 6, "days": 1}) == relativedelta(months=6, days=1)
    assert length_of(Window(max_span={"months": 6, "days": 0, "hours": 1})) == "6 months 1 hours"
    assert length_of(Window(max_span={"days": 1})) == "1 days"


# --- the plan of a call


def plan(window: Window | None, **query: str) -> tuple[list[TimeRange], list[tuple[str, str]]]:
    return planned_ranges(listing(window), list(query.items()), NOW)


def test_a_list_without_a_limit_is_one_range() -> None:
    assert plan(None, since="yesterday", a="1") == ([TimeRange()], [("since", "yesterday"), ("a", "1")])
    window = Window(time="created_at")
    assert plan(window, a="1") == ([TimeRange()], [("a", "1")])
    assert plan(window, since="2026-03-01T00:00:00Z", a="1") == ([TimeRange(day(1))], [("a", "1")])
    assert plan(window, a="1", until="2026-03-01T00:00:00Z") == ([TimeRange(until=day(1))], [("a", "1")])
    ignored = Window(max_span={"days": 1}, ignored_with="date_range")
    assert plan(ignored, since="x", date_range="all") == ([TimeRange()], [("since", "x"), ("date_range", "all")])
    assert plan(Window(max_span={"days": 1}), until="2026-03-01T00:00:00Z") == ([TimeRange(until=day(1))], [])


def test_times_need_a_zone() -> None:
    window = Window()
    zoned, _ = plan(window, since="2026-03-01T00:00:00", time_zone="Europe/Berlin")
    assert zoned[0].arguments() == {"since": "2026-02-28T23:00:00Z"}
    kept, _ = plan(window, since="2026-03-01T01:00:00+01:00", time_zone="America/New_York")
    assert kept == [TimeRange(day(1))]
    for value, advice in (
        ("2026-03-01", "write 2026-03-01T00:00:00Z"),
        ("2026-03-01T10:00", "write 2026-03-01T10:00Z"),
    ):
        for zone in ({}, {"time_zone": ""}):
            with pytest.raises(InvalidArgument, match=f"^since '{value}' has no time zone: {advice} for UTC, or pass "):
                plan(window, since=value, **zone)
    with pytest.raises(InvalidArgument, match=r"^until must be an aware datetime or an ISO 8601 string .* not 'soon'$"):
        plan(window, until="soon")


def test_since_must_not_be_after_until() -> None:
    window = Window()
    same = "2026-03-01T00:00:00Z"
    assert plan(window, since=same, until=same)[0] == [TimeRange(day(1), day(1))]
    with pytest.raises(InvalidArgument, match=rf"^listThings: since {same} is after until 2026-02-28T23:59:59Z$"):
        plan(window, since=same, until="2026-02-28T23:59:59Z")


def test_a_long_range_is_split_into_overlapping_parts() -> None:
    window = Window(max_span={"days": 1})
    arguments = {"since": "2026-03-01T00:00:00Z", "until": "2026-03-02T00:00:00Z"}
    assert plan(window, **arguments)[0] == [TimeRange(day(1), day(2))]  # one request may span it
    ranges, query = plan(window, **{**arguments, "until": "2026-03-03T00:00:00Z", "a": "1"})
    assert query == [("a", "1")]
    first, second = day(1, hour=23), day(2, hour=21, minute=59, second=59)
    assert ranges[0].arguments() == {"since": "2026-03-01T00:00:00Z", "until": "2026-03-01T23:00:00Z"}
    assert ranges == [
        TimeRange(day(1), first),  # an hour less: a daylight saving change may move the end
        TimeRange(first - SECOND, second),
        TimeRange(second - SECOND, day(3)),
    ]


def test_months_are_split_with_a_margin_of_days() -> None:
    ranges, _ = plan(Window(max_span={"months": 1}), since="2026-01-31T00:00:00Z", until="2026-03-01T00:00:00Z")
    month = {"since": "2026-03-01T02:00:00Z", "until": "2026-04-01T02:00:00Z"}
    assert len(plan(Window(max_span={"months": 1}), **month)[0]) == 1
    end = datetime(2026, 2, 25, tzinfo=UTC)
    assert ranges == [TimeRange(datetime(2026, 1, 31, tzinfo=UTC), end), TimeRange(end - SECOND, day(1))]


def test_a_missing_until_is_now() -> None:
    window = Window(max_span={"days": 100})
    assert plan(window, since="2026-06-01T00:00:00Z")[0] == [TimeRange(datetime(2026, 6, 1, tzinfo=UTC), NOW + SECOND)]
    future = datetime(2027, 1, 1, tzinfo=UTC)
    assert plan(window, since="2027-01-01T00:00:00Z")[0] == [TimeRange(future, future)]


def test_the_callers_calendar_and_utc_both_limit_a_range() -> None:
    window = Window(max_span={"days": 1})
    # In Berlin, 29 March 2026 has 23 hours.
    query = {"since": "2026-03-29T00:00:00", "until": "2026-03-30T00:00:00", "time_zone": "Europe/Berlin"}
    assert len(plan(window, **query)[0]) == 1
    assert (
        len(plan(window, since="2026-03-28T23:00:00Z", until="2026-03-29T22:30:00Z", time_zone="Europe/Berlin")[0]) == 2
    )
    # 25 October has 25 hours.
    query = {"since": "2026-10-25T00:00:00", "until": "2026-10-26T00:00:00", "time_zone": "Europe/Berlin"}
    assert len(plan(window, **query)[0]) == 2


@pytest.mark.parametrize("since", ["9999-12-01T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_ranges_beyond_the_calendar(since: str) -> None:
    with pytest.raises(InvalidArgument, match=r"^listThings: from .* to .* cannot be split into ranges of 6 months: "):
        plan(Window(max_span={"months": 6}), since=since, until="9999-12-31T00:00:00Z")


SORTED = Window(time="created_at", max_span={"days": 1}, sort=("sort_by", ("created_at", "updated_at")))
LONG = {"since": "2026-03-01T00:00:00Z", "until": "2026-03-02T12:00:00Z"}


@pytest.mark.parametrize(
    ("window", "sort_by", "newest_first", "query"),
    [
        (SORTED, None, False, [("sort_by", "created_at:asc")]),
        (SORTED._replace(newest_first=True), None, True, [("sort_by", "created_at:desc")]),
        (SORTED, "updated_at", False, [("sort_by", "updated_at")]),
        (SORTED, "created_at:desc,name:asc", True, [("sort_by", "created_at:desc,name:asc")]),
        (
            SORTED._replace(newest_first=True),
            "created_at:asc,name:desc",
            False,
            [("sort_by", "created_at:asc,name:desc")],
        ),
        (SORTED._replace(sort=None), None, False, []),
        (SORTED._replace(sort=None, newest_first=True), None, True, []),
    ],
)
def test_the_order_of_several_ranges(
    window: Window, sort_by: str | None, query: list[tuple[str, str]], *, newest_first: bool
) -> None:
    ranges, found = plan(window, **LONG, **({} if sort_by is None else {"sort_by": sort_by}))
    assert len(ranges) == 2
    assert (ranges[0].since != day(1)) is newest_first
    assert found == query


def test_another_order_cannot_span_several_ranges() -> None:
    message = (
        r"^listThings: from since to until takes several requests, but sort_by='name:asc' cannot span them: sort by "
        r"created_at or updated_at, or request less than 1 days$"
    )
    with pytest.raises(InvalidArgument, match=message):
        plan(SORTED, **LONG, sort_by="name:asc")
    short = {**LONG, "until": "2026-03-02T00:00:00Z"}
    assert plan(SORTED, **short, sort_by="name:asc")[1] == [("sort_by", "name:asc")]
    assert plan(SORTED, **short)[1] == []


@pytest.mark.parametrize(
    ("sort_by", "by_time"),
    [
        (None, True),
        ("created_at", True),
        ("updated_at:desc", True),
        ("created_at:asc,name", True),
        ("created_at,name", True),
        ("name,created_at", False),
        ("", False),
    ],
)
def test_which_orders_are_by_time(sort_by: str | None, *, by_time: bool) -> None:
    query = [] if sort_by is None else [("sort_by", sort_by)]
    assert is_by_time(SORTED, query) is by_time
    assert is_by_time(SORTED._replace(sort=None), query)


# --- the order of records


@pytest.mark.parametrize(
    ("days", "ascending", "descending"),
    [
        ((), True, True),
        ((5,), True, True),
        ((5, 5), True, True),
        ((5, 6, 6, 7), True, False),
        ((5, 4, 4, 3), False, True),
        ((5, 6, 5), False, False),
        ((5, None), False, False),
        ((None, 5, 6), False, False),
    ],
)
def test_the_order_of_times(days: tuple[int | None, ...], *, ascending: bool, descending: bool) -> None:
    order = TimeOrder()
    for number in days:
        order.note(None if number is None else day(number))
    known = [day(number) for number in days if number is not None]
    ends = (known[0], known[-1]) if known else (None, None)
    assert order.state() == (*ends, ascending, descending)
    assert order.is_known is (bool(known) and (ascending or descending))
    restored = TimeOrder(
        *times_in([None if one is None else one.isoformat() for one in ends] + [ascending, descending])
    )
    assert restored.state() == order.state()


def test_the_order_in_a_checkpoint() -> None:
    assert times_in([None, None, 1, 0]) == (None, None, True, False)
    assert times_in(["2026-03-01T00:00:00Z", None, True, True]) == (day(1), None, True, True)


# --- the plan while a list is read

BY_TIME = Window(time="created_at")


def planned(window: Window | None, **query: str) -> TimeRangePlan:
    return TimeRangePlan(listing(window), list(query.items()), NOW)


def test_the_range_that_the_server_chose_is_pinned() -> None:
    sent = datetime(2026, 6, 30, 13, tzinfo=timezone(timedelta(hours=1)))
    one = planned(MONTH)
    one.pin(None)
    assert one.ranges == [TimeRange()]
    one.pin(sent)
    assert [found.arguments() for found in one.ranges] == [{"since": "2026-05-30T12:00:00Z"}]
    one.pin(sent + DAY)
    assert one.ranges == [TimeRange(datetime(2026, 5, 30, 12, tzinfo=UTC))], "pinned once"


@pytest.mark.parametrize(
    ("window", "query"),
    [
        (None, {}),
        (BY_TIME, {}),
        (MONTH, {"since": "2026-03-01T00:00:00Z"}),
        (MONTH, {"until": "2026-03-01T00:00:00Z"}),
        (MONTH._replace(ignored_with="date_range"), {"date_range": "all"}),
    ],
)
def test_other_ranges_are_not_pinned(window: Window | None, query: dict[str, str]) -> None:
    one = planned(window, **query)
    before = list(one.ranges)
    one.pin(NOW)
    assert one.ranges == before


def test_a_window_that_can_be_ignored_is_pinned_if_it_is_not() -> None:
    one = planned(MONTH._replace(ignored_with="date_range"), team="all")
    one.pin(NOW)
    assert one.ranges == [TimeRange(datetime(2026, 6, 1, 12, tzinfo=UTC))]


def test_ranges_are_read_in_turn() -> None:
    one = planned(Window(max_span={"days": 1}), **LONG)
    assert (len(one.ranges), one.is_one_range) == (2, False)
    last = one.ranges[1]
    one.advance()
    assert (one.ranges, one.is_one_range) == ([last], True)
    assert planned(None).is_one_range


def test_a_plan_begins_now() -> None:
    before = datetime.now(UTC)
    one = TimeRangePlan(listing(BY_TIME), [])
    assert before.replace(microsecond=0) <= one.started <= datetime.now(UTC)
    assert (one.started.microsecond, one.started.tzinfo) == (0, UTC)
    assert planned(BY_TIME).started == NOW
    long = Window(max_span={"days": 36_500})
    assert planned(long, since="2026-03-01T00:00:00Z").ranges == [TimeRange(day(1), NOW + SECOND)]
    assert planned(BY_TIME).followed_from == NOW - timedelta(minutes=5)


def test_a_follow_up_reads_what_was_created_since() -> None:
    one = TimeRangePlan(listing(BY_TIME), [("since", "2026-01-01T00:00:00Z"), ("a", "1")], NOW)
    before = datetime.now(UTC)
    one.reopen(day(9))
    assert one.ranges == [TimeRange(day(9) - timedelta(minutes=5))]
    assert one.query == [("a", "1")]
    assert before.replace(microsecond=0) <= one.started <= datetime.now(UTC)
    assert (one.started.microsecond, one.started.tzinfo) == (0, UTC)
    split = TimeRangePlan(listing(BY_TIME._replace(max_span={"days": 36_500})), [], NOW)
    split.reopen(day(9))
    assert split.ranges == [TimeRange(day(9) - timedelta(minutes=5), split.started + SECOND)]


@pytest.mark.parametrize(
    ("window", "query", "message"),
    [
        (None, {}, "^listThings cannot return the records since a time: export it again$"),
        (Window(), {}, "^listThings cannot return the records since a time: export it again$"),
        (BY_TIME, {"until": "2026-03-01T00:00:00Z"}, "^listThings: with until, no record can be added later: omit it$"),
        (BY_TIME._replace(ignored_with="all"), {"all": "1"}, "^listThings: with all, no record can be added later"),
    ],
)
def test_what_cannot_be_followed(window: Window | None, query: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        planned(window, **query).reopen(NOW)


# --- more records than the API returns

MORE = "there are more than 10000 records"


def split(window: Window | None, order: TimeOrder, **query: str) -> tuple[str | None, list[TimeRange]]:
    one = planned(window, **query)
    return one.split(order), one.ranges


RANGE = {"since": "2026-03-01T00:00:00Z", "until": "2026-03-09T00:00:00Z"}


def test_the_rest_is_read_from_the_last_record_on() -> None:
    assert split(BY_TIME, ordered(2, 5), **RANGE) == (None, [TimeRange(day(5) - SECOND, day(9))])
    assert split(BY_TIME, ordered(8, 5), **RANGE) == (None, [TimeRange(day(1), day(5) + SECOND)])
    assert split(MONTH, ordered(8, 5)) == (None, [TimeRange(datetime(2026, 6, 1, 12, tzinfo=UTC), day(5) + SECOND)])


HALVES = [TimeRange(day(1), day(5) + SECOND), TimeRange(day(5), day(9))]


@pytest.mark.parametrize("order", [ordered(2, 5, 3), ordered(), ordered(1, 1)])
def test_a_range_without_an_order_is_halved(order: TimeOrder) -> None:
    assert split(BY_TIME, order, **RANGE) == (None, HALVES)
    assert split(BY_TIME._replace(newest_first=True), order, **RANGE) == (None, HALVES[::-1])


def test_the_later_ranges_stay() -> None:
    one = planned(Window(time="created_at", max_span={"days": 1}), **LONG)
    later = one.ranges[1]
    order = TimeOrder(day(1, hour=1), day(1, hour=2), True, False)
    assert one.split(order) is None
    assert one.ranges == [TimeRange(day(1, hour=2) - SECOND, day(1, hour=23)), later]
    one = planned(Window(time="created_at", newest_first=True, max_span={"days": 1}), **LONG)
    later = one.ranges[1]
    assert one.split(TimeOrder(day(2, hour=4), day(2, hour=3), False, True)) is None
    assert one.ranges[1:] == [later]


@pytest.mark.parametrize(
    ("window", "query", "reason"),
    [
        (None, {}, f"{MORE}, and the API returns no more: filter the list"),
        (
            BY_TIME._replace(ignored_with="date_range"),
            {"date_range": "all"},
            f"{MORE}: pass since and until instead of date_range",
        ),
        (BY_TIME, {}, f"{MORE}, and their time range cannot be split further: pass since and until"),
        (
            BY_TIME,
            {"since": "2026-03-01T00:00:00Z"},
            f"{MORE}, and their time range cannot be split further: filter the list",
        ),
        (
            SORTED,
            {**LONG, "until": "2026-03-02T00:00:00Z", "sort_by": "name"},
            f"{MORE}, and their order cannot be kept in a shorter time range: sort by created_at or updated_at, or "
            "pass a shorter time range",
        ),
    ],
)
def test_why_a_range_cannot_be_split(window: Window | None, query: dict[str, str], reason: str) -> None:
    order = TimeOrder()
    order.note(None)
    before = planned(window, **query).ranges
    assert split(window, order, **query) == (reason, before)


def test_an_order_that_is_not_by_time_is_kept() -> None:
    short = {**LONG, "until": "2026-03-02T00:00:00Z"}
    reason, _ = split(SORTED, ordered(1, 2), **short, sort_by="name")
    assert reason is not None
    assert "their order cannot be kept" in reason
    assert split(SORTED, ordered(2, 1, 2), **short)[0] is None
    unsortable = SORTED._replace(sort=("order_by", ("created_at",)))
    assert split(unsortable, ordered(2, 1, 2), **short, sort_by="name")[0] is None
