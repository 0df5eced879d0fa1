"""The position of pages in a list, as tables: what a server may respond with, and what is requested next."""

from __future__ import annotations

from typing import Any

import pytest

from pagerduty_runtime.lists.placement import (
    EMPTY_CURSOR_PAGES,
    EMPTY_OFFSET_PAGES,
    EMPTY_PAGES,
    LARGE_PAGE,
    MAX_REPEATS,
    MAX_REWINDS,
    MAX_SMALL_REPEATS,
    NUMBERED,
    UNSAID,
    CursorPlacement,
    OffsetPlacement,
    Verdict,
    placement_for,
)
from pagerduty_runtime.lists.positions import End, Position, RawPage
from pagerduty_runtime.lists.ranges import TimeRange
from pagerduty_runtime.lists.records import Record, digest
from pagerduty_runtime.lists.strategies import (
    AfterPagination,
    CursorPagination,
    LimitPagination,
    OffsetPagination,
    SinglePage,
)

START = Position(TimeRange())
MORE = {"more": True}


def at(offset: int) -> Position:
    return START._replace(offset=offset)


def records(first: int, count: int) -> list[Record]:
    """Return records that are named for their position."""
    return [Record({"id": f"P{number}"}, f"P{number}", None, True) for number in range(first, first + count)]


class Reading:
    """A list by offset that is being read: pages of 8 records, unless a test says otherwise."""

    def __init__(self, size: int | None = 8) -> None:
        self.strategy = OffsetPagination()
        self.placement = OffsetPlacement(self.strategy, size)
        self.seen: set[str | None] = set()

    def page(self, offset: int, found: list[Record], /, **envelope: Any) -> Verdict:
        """Process a page that was requested at an offset."""
        given = RawPage(envelope or MORE, [one.entity for one in found])
        located = self.placement.located(at(offset), given)
        if isinstance(located, Verdict):
            return located
        repeats = [one.identity in self.seen for one in found]
        verdict = self.placement.after(located, given, found, repeats)
        if verdict.accepted:
            self.seen |= {one.identity for one in found}
        return verdict

    def pages(self, *offsets: int, size: int = 8, **envelope: Any) -> None:
        """Process pages of a list that has not changed."""
        for offset in offsets:
            self.page(offset, records(offset, size), **envelope)


# --- a list that does not change


def test_a_new_placement_has_read_nothing() -> None:
    reading = Reading()
    assert not reading.placement.is_stepping_back
    verdict = reading.page(0, [])
    assert verdict.following == at(8)
    assert Reading(None).page(0, []).following == at(1)


def test_a_list_that_is_resumed() -> None:
    for size, back in ((8, 22), (None, 29)):
        reading = Reading(size)
        reading.placement.start(at(30), 1)
        assert reading.page(30, records(90, 8), more=True, offset=30) == Verdict(at(back), accepted=False)
    reading = Reading()
    reading.placement.start(at(20))
    assert reading.page(20, []).following == at(28), "an empty page after a restart is behind no gap"


def test_a_page_that_was_read_before() -> None:
    reading = Reading()
    reading.pages(0)
    assert reading.page(3, records(3, 2)) == Verdict(at(4))
    assert reading.placement.expected(at(7), 8) == 1


def test_an_empty_page_is_followed_after_the_largest_page_so_far() -> None:
    reading = Reading(100)
    reading.pages(0, size=25)
    reading.pages(24, size=5)
    assert reading.page(29, []).following == at(54)


def test_pages_share_a_record() -> None:
    reading = Reading()
    assert reading.page(0, records(0, 8)) == Verdict(at(7))
    assert reading.page(7, records(7, 8)) == Verdict(at(14))
    assert reading.page(14, records(14, 2), more=False) == Verdict(End())


def test_how_many_records_were_already_read() -> None:
    reading = Reading()
    assert [reading.placement.expected(at(offset), 8) for offset in (0, 7)] == [0, 0]
    reading.pages(0)
    assert [reading.placement.expected(at(offset), 8) for offset in (0, 7, 8, 9)] == [8, 1, 0, 0]
    assert reading.placement.expected(at(0), 3) == 3
    reading.pages(7)
    assert reading.placement.expected(at(14), 8) == 1
    reading.placement.start(at(20), 3)
    assert reading.placement.expected(at(20), 8) == 3
    reading.placement.start(None)
    assert reading.placement.expected(at(0), 8) == 0


def test_an_empty_page_before_the_end_is_doubted() -> None:
    reading = Reading()
    reading.pages(0)
    doubt = "the page at offset 8 was empty, but there were more records: some may be missing"
    assert reading.page(8, []) == Verdict(at(16), doubt=doubt)


def test_a_capped_page_is_followed_at_its_actual_length() -> None:
    assert Reading(100).page(0, records(0, 25)) == Verdict(at(24))


# --- records were removed: the shared record is missing


def test_a_page_behind_a_gap_is_read_again_from_before_it() -> None:
    reading = Reading()
    reading.pages(0, 7, offset=None)
    verdict = reading.page(14, records(20, 8), more=True, offset=14)
    assert verdict == Verdict(at(6), accepted=False)  # a page back
    assert reading.placement.is_stepping_back
    verdict = reading.page(6, records(20, 8), more=True, offset=6)
    assert verdict == Verdict(at(0), accepted=False)  # twice as far, but not below 0
    verdict = reading.page(0, records(90, 8), more=True, offset=0)
    assert verdict.accepted, "the start of a list is behind no gap"
    assert verdict.following == at(7)


def test_without_an_offset_in_the_response_it_goes_back_a_quarter() -> None:
    reading = Reading()
    reading.pages(0, 7, 14, 21, 28)
    assert reading.page(35, records(60, 8)) == Verdict(at(33), accepted=False)
    assert reading.page(33, records(59, 8)) == Verdict(at(29), accepted=False)
    assert reading.page(29, records(59, 8)) == Verdict(at(21), accepted=False)


def test_small_pages_go_back_by_one() -> None:
    reading = Reading(2)
    reading.pages(0, size=2)
    assert reading.page(1, records(60, 2)) == Verdict(at(0), accepted=False)
    reading = Reading(7)
    reading.pages(0, 6, 12, size=7)
    offsets, verdict = [], reading.page(18, repeated := records(60, 7))
    while reading.strategy.exact:
        assert isinstance(verdict.following, Position)
        offsets.append(verdict.following.offset)
        verdict = reading.page(verdict.following.offset, repeated)
    assert offsets == [17, 16, 15, 14]


def test_a_repeated_page_does_not_go_back_to_the_start_at_once() -> None:
    reading = Reading(20)
    reading.pages(0, size=20)
    reading.pages(12, size=1)
    offsets = [13]
    for _ in range(4):
        verdict = reading.page(offsets[-1], records(100, 19))
        assert isinstance(verdict.following, Position)
        offsets.append(verdict.following.offset)
    assert offsets == [13, 12, 8, 4, 2]


def test_a_known_record_ends_the_way_back() -> None:
    reading = Reading()
    reading.pages(0, 7, 14)
    reading.page(21, records(30, 8), more=True, offset=21)
    found = records(16, 6) + records(30, 2)
    assert reading.page(13, found, more=True, offset=13) == Verdict(at(20))
    assert not reading.placement.is_stepping_back
    assert reading.placement.expected(at(20), 8) == 1, "the list is shorter than what was read"


def test_a_list_that_changes_too_fast() -> None:
    reading = Reading()
    reading.pages(*range(0, 7_000, 7))
    for step in range(MAX_REWINDS):
        assert isinstance(
            reading.page(6_000, records(60_000 + 100 * step, 8), more=True, offset=6_000).following, Position
        )
    verdict = reading.page(6_000, records(70_000, 8), more=True, offset=6_000)
    reason = "the list changes faster than it can be read: read all of it before acting on its records"
    assert verdict == Verdict(End(reason), accepted=False)


# --- a server with numbered pages


def test_a_response_with_another_offset_has_numbered_pages() -> None:
    reading = Reading()
    reading.pages(0)
    verdict = reading.page(7, records(0, 8), more=True, offset=0)  # rounded down
    assert verdict == Verdict(at(8), accepted=False)
    assert not reading.strategy.exact
    assert reading.page(8, records(8, 8), more=True, offset=8) == Verdict(at(16), doubt=NUMBERED)


def test_a_response_with_a_rounded_up_offset() -> None:
    reading = Reading()
    reading.pages(0)
    assert reading.page(7, records(8, 8), more=True, offset=8) == Verdict(at(16), doubt=NUMBERED)
    assert not reading.strategy.exact
    assert reading.placement.expected(at(16), 8) == 0


@pytest.mark.parametrize(
    ("asked", "said", "exact", "more", "count", "following"),
    [
        (7, 7, True, True, 8, at(14)),
        (7, None, True, True, 8, at(14)),
        (7, "3", True, True, 8, at(14)),
        (7, 9, True, True, 8, End("offset 7 was requested, but the server responded with 9")),
        (8, 3, True, True, 8, End("offset 8 was requested, but the server responded with 3")),
        (8, 3, False, True, 8, at(11)),  # it has new records
        (8, 0, False, True, 8, End("offset 8 was requested, but the server responded with 0")),
        (8, 1, False, True, 8, at(9)),
        (8, 8, False, True, 8, at(16)),
        (8, 9, False, True, 8, End("offset 8 was requested, but the server responded with 9")),
        (9, 8, False, True, 8, at(16)),
        (8, 0, False, None, 8, End()),  # nothing says that there is more
        (8, 0, False, None, 0, End()),
        (8, 30, False, None, 0, End()),
        (8, 30, False, True, 0, End("offset 8 was requested, but the server responded with 30")),
    ],
)
def test_responses_with_another_offset(
    asked: int, said: Any, more: bool | None, count: int, following: Position | End, *, exact: bool
) -> None:
    reading = Reading()
    reading.pages(0)
    reading.strategy.exact = exact
    first = said if isinstance(said, int) else asked
    verdict = reading.page(asked, records(first, count), more=more, offset=said)
    assert verdict.following == following


def test_the_same_large_page_twice_has_numbered_pages() -> None:
    reading = Reading(LARGE_PAGE)
    reading.pages(0, size=LARGE_PAGE)
    following = LARGE_PAGE - 1
    repeated = records(100, LARGE_PAGE)
    verdict = reading.page(following, repeated)
    assert verdict == Verdict(at(following - LARGE_PAGE // 4), accepted=False)
    offsets = []
    for _ in range(MAX_REPEATS):
        assert isinstance(verdict.following, Position)
        offsets.append(verdict.following.offset)
        verdict = reading.page(verdict.following.offset, repeated)
    assert offsets == [14, 9]
    assert not reading.strategy.exact
    assert verdict == Verdict(at(LARGE_PAGE), accepted=False, doubt=NUMBERED)
    assert not reading.placement.is_stepping_back


def test_a_small_page_may_be_the_same_more_often() -> None:
    reading = Reading()
    reading.pages(0, 7, 14, 21)
    verdict = reading.page(28, repeated := records(100, 8))
    offsets = []
    while reading.strategy.exact:
        assert isinstance(verdict.following, Position)
        offsets.append(verdict.following.offset)
        verdict = reading.page(verdict.following.offset, repeated)
    assert offsets == [26, 24, 22, 20][:MAX_SMALL_REPEATS]
    assert verdict == Verdict(at(29), accepted=False, doubt=NUMBERED)


def test_the_previous_page_again_is_a_repeat_too() -> None:
    reading = Reading(LARGE_PAGE)
    reading.pages(0, 19, size=LARGE_PAGE)
    verdict = reading.page(38, records(100, LARGE_PAGE))
    assert verdict.following == at(33)
    assert reading.page(33, records(19, LARGE_PAGE)) == Verdict(at(28), accepted=False)
    assert reading.page(28, records(19, LARGE_PAGE)) == Verdict(at(39), accepted=False, doubt=NUMBERED)


def test_another_page_on_the_way_back_does_not_repeat() -> None:
    reading = Reading(LARGE_PAGE)
    reading.pages(0, 19, size=LARGE_PAGE)
    reading.page(38, records(100, LARGE_PAGE))
    verdict = reading.page(33, records(37, LARGE_PAGE))  # four records were removed
    assert verdict.accepted
    assert verdict.following == at(52)
    assert reading.strategy.exact


# --- servers that do not say whether there is more


def test_without_more_a_list_ends_with_an_empty_page() -> None:
    reading = Reading()
    reading.page(0, records(0, 8), offset=0)
    assert reading.page(7, records(7, 8), offset=7) == Verdict(at(14))
    reading = Reading()
    assert reading.page(0, records(0, 1), offset=0) == Verdict(at(1))
    assert reading.page(1, [], offset=1) == Verdict(End())


def test_without_more_a_short_page_of_known_records_is_the_last() -> None:
    reading = Reading()
    reading.page(0, records(0, 8), offset=0)
    assert reading.page(7, records(7, 1), offset=7) == Verdict(End())
    reading = Reading()
    reading.page(0, records(0, 8), offset=0)
    assert reading.page(7, records(7, 2), offset=7) == Verdict(at(8)), "it has a new record"
    reading = Reading()
    reading.page(0, records(0, 8), offset=0)
    assert reading.page(3, records(3, 2) + records(50, 1), offset=3) == Verdict(at(5)), "it has a new record"
    reading = Reading()
    reading.page(0, records(0, 8), offset=0)
    assert reading.page(0, records(0, 8), offset=0) == Verdict(at(7)), "a full page is not the last"


def test_a_server_that_ignores_the_offset() -> None:
    reading = Reading()
    verdicts = [reading.page(0, records(0, 8), limit=8)]
    while not isinstance((following := verdicts[-1].following), End):
        verdicts.append(reading.page(following.offset, records(0, 8), limit=8))
    assert [one.following for one in verdicts][-1] == End(doubt=UNSAID)
    assert len(verdicts) == 1 + EMPTY_PAGES


def test_a_server_that_ignores_offset_and_limit() -> None:
    reading = Reading()
    verdict = reading.page(0, records(0, 20), limit=8)
    assert verdict == Verdict(at(19))
    assert reading.page(19, records(0, 20), limit=8) == Verdict(End()), "the page is larger than requested"
    confirmed = Reading()
    confirmed.page(0, records(0, 20), limit=8, offset=0)
    assert confirmed.page(19, records(0, 20), limit=8, offset=0) == Verdict(at(20), accepted=False), (
        "it may have numbered pages"
    )
    assert confirmed.page(20, records(0, 20), limit=8, offset=0) == Verdict(End(), doubt=NUMBERED)


# --- pages without a new record


@pytest.mark.parametrize(("offset_is_confirmed", "patience"), [(True, EMPTY_OFFSET_PAGES), (False, EMPTY_PAGES)])
def test_too_many_pages_without_a_new_record(patience: int, *, offset_is_confirmed: bool) -> None:
    reading = Reading()
    reading.pages(0)
    offset, empty = 8, 0
    while True:
        said = {"offset": offset} if offset_is_confirmed else {}
        verdict = reading.page(offset, [], more=True, **said)
        empty += 1
        if isinstance(verdict.following, End):
            break
        assert (
            verdict.doubt == f"the page at offset {offset} was empty, but there were more records: some may be missing"
        )
        offset = verdict.following.offset
    assert empty == patience
    assert verdict == Verdict(End(f"{patience} pages in a row had no new record, but the server reports more records"))


def test_known_records_in_another_order_are_no_sign_of_an_end() -> None:
    reading = Reading()
    reading.pages(0)
    for offset in range(8, 20):
        verdict = reading.page(offset, records(offset % 3, 2))
        assert verdict == Verdict(at(offset + 1))


def test_pages_within_the_records_read_are_no_sign_of_an_end() -> None:
    reading = Reading()
    reading.pages(0)
    for _ in range(2 * EMPTY_PAGES):
        assert reading.page(2, records(2, 3)) == Verdict(at(4))


def test_a_page_with_a_new_record_begins_the_count_again() -> None:
    reading = Reading()
    reading.pages(0)
    for offset in (8, 16):
        assert isinstance(reading.page(offset, []).following, Position)
    assert reading.page(24, records(24, 1)) == Verdict(at(25))
    for offset in (25, 33):
        assert isinstance(reading.page(offset, []).following, Position)
    assert isinstance(reading.page(41, []).following, End)


def test_another_time_range_begins_anew() -> None:
    reading = Reading()
    reading.pages(0)
    for offset in (8, 16):
        reading.page(offset, [])
    reading.placement.start(None)
    reading.seen = set()
    assert reading.page(0, records(0, 8)) == Verdict(at(7))
    assert not reading.placement.is_stepping_back


# --- lists by cursor


class Cursors:
    """A list by cursor that is being read."""

    def __init__(self, size: int | None = 2) -> None:
        self.placement = CursorPlacement(CursorPagination(), size)
        self.last: str | None = None

    def page(self, found: list[Record], cursor: str | None, *, again: bool = False) -> Verdict:
        position = START._replace(cursor=self.last)
        given = RawPage({"next_cursor": cursor}, [one.entity for one in found])
        assert self.placement.located(position, given) == position
        verdict = self.placement.after(position, given, found, [again] * len(found))
        self.last = cursor
        return verdict


def cursor(value: str) -> Position:
    return START._replace(cursor=value)


def test_cursors_are_followed_to_the_end() -> None:
    reading = Cursors()
    assert reading.page(records(0, 2), "a") == Verdict(cursor("a"))
    assert reading.page(records(2, 2), "b") == Verdict(cursor("b"))
    assert reading.page(records(4, 1), None) == Verdict(End())
    assert not reading.placement.is_stepping_back


def test_a_repeated_cursor_has_no_end() -> None:
    reading = Cursors()
    for name in "abc":
        reading.page([], name)
    assert reading.page([], "a") == Verdict(End("the server returned the same cursor twice"))


@pytest.mark.parametrize("has_id", [True, False])
def test_a_repeated_page_has_no_end(*, has_id: bool) -> None:
    def found(name: str) -> list[Record]:
        return [Record({"name": name}, name if has_id else None, None, has_id)]

    reading = Cursors()
    assert reading.page(found("x"), "a").accepted
    assert reading.page(found("y"), "b").accepted
    verdict = reading.page(found("x"), "c")
    reason = "the server returned the same page twice, but reports more records"
    assert verdict == Verdict(End(reason), accepted=False)
    assert reading.page([], "d") == Verdict(cursor("d"))
    assert reading.page([], "e") == Verdict(cursor("e")), "empty pages may repeat"


def test_pages_with_and_without_ids_differ() -> None:
    reading = Cursors()
    mixed = [*records(0, 1), Record({"name": "x"}, digest({"name": "x"}), None, False)]
    assert reading.page(mixed, "a").accepted
    assert reading.page(records(0, 1), "b").accepted
    assert reading.page(records(0, 2), "c").accepted
    assert reading.page([mixed[1]], "d").accepted
    assert not reading.page(mixed, "e").accepted


def test_too_many_pages_without_a_new_record_by_cursor() -> None:
    reading = Cursors()
    for number in range(EMPTY_CURSOR_PAGES - 1):
        assert reading.page([], f"c{number}") == Verdict(cursor(f"c{number}"))
    reading.page(records(0, 1), "new")
    for number in range(EMPTY_CURSOR_PAGES - 1):
        found = [] if number % 2 else records(number + 2, 1)
        assert reading.page(found, f"d{number}", again=True) == Verdict(cursor(f"d{number}"))
    reason = f"{EMPTY_CURSOR_PAGES} pages in a row had no new record, but the server reports more records"
    assert reading.page([], "end") == Verdict(End(reason))


def test_records_read_before_a_resumed_page() -> None:
    reading = Cursors()
    assert reading.placement.expected(START, 5) == 0
    reading.placement.start(START, 3)
    assert [reading.placement.expected(START, count) for count in (2, 3, 5)] == [2, 3, 3]
    reading.page(records(0, 2), "a")
    assert reading.placement.expected(START, 5) == 1
    reading.page(records(2, 2), "b")
    assert reading.placement.expected(START, 5) == 0
    reading.placement.start(None)
    assert reading.page(records(0, 2), "a") == Verdict(cursor("a")), "a new range forgets cursors and pages"


def test_the_page_size_of_a_list_by_cursor_is_known() -> None:
    verdict = CursorPlacement(LimitPagination(), 2).after(START, RawPage({}, [1, 2]), records(0, 2), [False] * 2)
    assert verdict == Verdict(End(doubt="the operation returns at most 2 records, so there may be more"))


def test_the_placement_of_a_strategy() -> None:
    by_offset = placement_for(OffsetPagination(), 5)
    assert type(by_offset) is OffsetPlacement
    assert by_offset.after(at(0), RawPage(MORE, []), [], []).following == at(5)
    for strategy in (CursorPagination(), AfterPagination(), SinglePage()):
        assert type(placement_for(strategy, 5)) is CursorPlacement
    limited = placement_for(LimitPagination(), 2)
    following = limited.after(START, RawPage({}, [1, 2]), records(0, 2), [False] * 2).following
    assert isinstance(following, End)
    assert following.doubt is not None
