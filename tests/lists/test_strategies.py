"""Each kind of pagination, as tables: the arguments of a page, and what follows it."""

from __future__ import annotations

from typing import Any

import pytest

from pagerduty_runtime.lists.positions import MAX_OFFSET, End, Position, RawPage
from pagerduty_runtime.lists.ranges import TimeRange
from pagerduty_runtime.lists.strategies import (
    AfterPagination,
    CursorPagination,
    LimitPagination,
    OffsetPagination,
    SinglePage,
    StartingAfterPagination,
    Strategy,
    strategy_for,
)
from pagerduty_runtime.operation import Operation, Pagination

START = Position(TimeRange())


def at(offset: int) -> Position:
    return START._replace(offset=offset)


def cursor(value: str | int | None) -> Position:
    return START._replace(cursor=value)


def page(count: int, **envelope: Any) -> RawPage:
    return RawPage(envelope, [{"id": str(number)} for number in range(count)])


@pytest.mark.parametrize(
    ("strategy", "position", "size", "arguments"),
    [
        (OffsetPagination(), at(0), None, {"offset": 0}),
        (OffsetPagination(), at(99), 100, {"offset": 99, "limit": 100}),
        (OffsetPagination(), at(9_900), 100, {"offset": 9_900, "limit": 100}),
        (OffsetPagination(), at(9_950), 100, {"offset": 9_950, "limit": 50}),  # offset + limit has a maximum
        (CursorPagination(), START, None, {}),
        (CursorPagination(), START, 100, {"limit": 100}),
        (CursorPagination(), START, 20_000, {"limit": MAX_OFFSET}),
        (CursorPagination(), cursor("c"), None, {"cursor": "c"}),
        (CursorPagination(), cursor(0), 5, {"limit": 5, "cursor": 0}),
        (AfterPagination(), cursor("c"), 5, {"limit": 5, "after": "c"}),
        (StartingAfterPagination(), cursor("c"), 5, {"limit": 5, "starting_after": "c"}),
        (LimitPagination(), START, None, {}),
        (LimitPagination(), START, 20_000, {"limit": 20_000}),
        (SinglePage(), START, 100, {}),
    ],
)
def test_arguments(strategy: Strategy, position: Position, size: int | None, arguments: dict[str, Any]) -> None:
    assert strategy.arguments(position, size) == arguments


def test_only_the_first_page_of_a_range_requests_the_total() -> None:
    strategy = OffsetPagination()
    assert strategy.asks_total is False
    strategy.asks_total = True
    assert strategy.arguments(at(0), 100) == {"offset": 0, "limit": 100, "total": "true"}
    assert strategy.arguments(at(1), 100) == {"offset": 1, "limit": 100}


CEILING = End(at_ceiling=True)


@pytest.mark.parametrize(
    ("offset", "given", "size", "following"),
    [
        (0, page(100, more=False), 100, End()),
        (0, page(100, more=True), 100, at(99)),  # pages share a record
        (99, page(100, more=True), 100, at(198)),
        (0, page(30, more=True), 100, at(29)),  # the server capped the page
        (0, page(2, more=True), 100, at(1)),
        (0, page(1, more=True), 100, at(1)),  # one record cannot be shared
        (0, page(0, more=True), 100, at(100)),
        (0, page(0, more=True), None, at(1)),
        (0, page(100), 100, at(99)),  # without `more`, until a page is empty
        (0, page(0), 100, End()),
        (0, page(100, more=None), 100, at(99)),
        (0, page(100, more=0), 100, End()),
        (0, page(100, total=100), 100, at(99)),  # a total does not end a list
        (9_899, page(100, more=True), 100, at(9_998)),
        (9_900, page(100, more=True), 100, CEILING),
        (9_900, page(100, more=False), 100, End()),
        (9_950, page(100, more=True), 100, CEILING),
        (9_998, page(1, more=True), 100, at(9_999)),
    ],
)
def test_after_a_page_by_offset(offset: int, given: RawPage, size: int | None, following: Position | End) -> None:
    assert OffsetPagination().after(at(offset), given, size) == following


def test_pages_of_a_server_with_numbered_pages_do_not_overlap() -> None:
    strategy = OffsetPagination()
    assert strategy.exact
    assert strategy.predict(at(99), 100) == at(198)
    strategy.exact = False
    assert strategy.after(at(0), page(100, more=True), 100) == at(100)
    assert strategy.predict(at(100), 100) == at(200)


def test_the_next_offset_is_known_before_the_page() -> None:
    strategy = OffsetPagination()
    assert strategy.predict(at(0), 2) == at(1)
    assert strategy.predict(at(0), 1) == at(1)
    assert strategy.predict(at(9_900), 99) == at(9_998)
    assert strategy.predict(at(9_900), 100) is None
    for other in (CursorPagination(), AfterPagination(), StartingAfterPagination(), LimitPagination(), SinglePage()):
        assert other.predict(at(0), 100) is None


NO_CURSOR = "the server reports more records, but returned no cursor"


@pytest.mark.parametrize(
    ("envelope", "following"),
    [
        ({"next_cursor": "d"}, cursor("d")),
        ({"next_cursor": 0}, cursor(0)),
        ({"next_cursor": "d", "more": False}, cursor("d")),
        ({"next_cursor": None}, End()),
        ({"next_cursor": ""}, End()),
        ({}, End()),
        ({"more": False}, End()),
        ({"more": True}, End(NO_CURSOR)),
        ({"next_cursor": "", "more": True}, End(NO_CURSOR)),
        ({"cursor": "d"}, End()),
        ({"next_cursor": "c"}, End("the server returned the same cursor twice")),
        ({"next_cursor": True}, End("the server returned a cursor that is a bool, not a string")),
        ({"next_cursor": ["d"]}, End("the server returned a cursor that is a list, not a string")),
        ({"next_cursor": 1.5}, End("the server returned a cursor that is a float, not a string")),
    ],
)
def test_after_a_page_by_cursor(envelope: dict[str, Any], following: Position | End) -> None:
    for count in (0, 2):
        assert CursorPagination().after(cursor("c"), page(count, **envelope), 2) == following


def test_after_a_page_by_after() -> None:
    strategy = AfterPagination()
    assert strategy.after(START, page(2, after="d", next_cursor="e"), 2) == cursor("d")
    assert strategy.after(START, page(2, more=True), 2) == End(NO_CURSOR.replace("cursor", "after"))


FULL = End("a page of 2 records is full, and the server returned no cursor: filter the list")


@pytest.mark.parametrize(
    ("count", "envelope", "size", "following"),
    [
        (2, {"more": True, "last": "d"}, 2, cursor("d")),
        (0, {"more": True, "last": "d"}, 2, cursor("d")),
        (2, {"more": False, "last": "d"}, 2, End()),
        (2, {"last": "d"}, 2, cursor("d")),
        (1, {"last": "d"}, 2, cursor("d")),
        (0, {"last": "d"}, 2, End()),
        (2, {"more": True}, 2, End("the server reports more records, but returned no starting_after")),
        (2, {}, 2, FULL),
        (3, {}, 2, FULL),
        (2, {"last": None}, 2, FULL),
        (2, {"last": ""}, 2, FULL),
        (2, {"more": False}, 2, End()),
        (1, {}, 2, End()),
        (2, {}, None, End()),
        (0, {}, 2, End()),
    ],
)
def test_after_a_page_by_starting_after(
    count: int, envelope: dict[str, Any], size: int | None, following: Position | End
) -> None:
    assert StartingAfterPagination().after(cursor("c"), page(count, **envelope), size) == following


def test_a_full_page_without_pagination_is_doubted() -> None:
    doubt = End(doubt="the operation returns at most 2 records, so there may be more")
    limit = LimitPagination()
    assert [limit.after(START, page(count), 2) for count in (1, 2, 3)] == [End(), doubt, doubt]
    assert limit.after(START, page(2), None) == End()
    assert SinglePage().after(START, page(2, more=True), 2) == End()


@pytest.mark.parametrize(
    ("pagination", "kind", "in_body", "by_offset"),
    [
        (None, SinglePage, False, False),
        (Pagination("offset", "users"), OffsetPagination, False, True),
        (Pagination("cursor", "users"), CursorPagination, False, False),
        (Pagination("after", "users"), AfterPagination, False, False),
        (Pagination("starting_after", "users"), StartingAfterPagination, True, False),
        (Pagination("limit", "users"), LimitPagination, False, False),
    ],
)
def test_the_strategy_of_an_operation(
    pagination: Pagination | None, kind: type[Strategy], *, in_body: bool, by_offset: bool
) -> None:
    operation: Any = Operation("listUsers", "GET", "/users", "Users", "m", "p", {}, pagination=pagination)
    found = strategy_for(operation)
    assert type(found) is kind
    assert (found.in_body, found.by_offset) == (in_body, by_offset)


@pytest.mark.parametrize("supported", [True, False])
@pytest.mark.parametrize("wanted", [True, False])
def test_the_total_is_requested_if_it_is_wanted_and_supported(*, supported: bool, wanted: bool) -> None:
    pagination = Pagination("offset", "users", total=supported)
    operation: Any = Operation("listUsers", "GET", "/users", "Users", "m", "p", {}, pagination=pagination)
    strategy = strategy_for(operation, total=wanted)
    assert isinstance(strategy, OffsetPagination)
    assert strategy.asks_total is (supported and wanted)
    unasked = strategy_for(operation)
    assert isinstance(unasked, OffsetPagination)
    assert unasked.asks_total is False
