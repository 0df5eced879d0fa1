"""Which pages are requested, and when: step by step, without I/O."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.lists.positions import Position, RawPage
from pagerduty_runtime.lists.ramp import DEFAULT_CONCURRENCY, FAST, WASTE, WIDTH_IF_FAST, Ramp, is_count
from pagerduty_runtime.lists.ranges import TimeRange
from pagerduty_runtime.lists.reader import PageReader
from pagerduty_runtime.lists.strategies import CursorPagination, OffsetPagination

START = Position(TimeRange())
RANGES = [TimeRange(datetime(2026, 3, one, tzinfo=UTC), datetime(2026, 3, one + 1, tzinfo=UTC)) for one in range(1, 9)]


def page(count: int = 100, **envelope: Any) -> RawPage:
    return RawPage({"more": True, **envelope}, [{"id": str(number)} for number in range(count)])


class List:
    """A list whose pages are returned in order, and a record of its requests."""

    def __init__(self, concurrency: int | None = None, size: int | None = 100, *, by_offset: bool = True) -> None:
        strategy = OffsetPagination() if by_offset else CursorPagination()
        self.ramp = Ramp(concurrency)
        self.reader = PageReader(strategy, size, self.ramp)
        self.reader.follow(START, [])

    def wanted(self) -> list[int]:
        """Return the offsets of new requests, and remember their numbers."""
        found = self.reader.wanted()
        self.numbers = {one.at.offset: one.number for one in found} | getattr(self, "numbers", {})
        return [one.at.offset for one in found]

    def receive(self, offset: int, outcome: Any = None) -> None:
        self.reader.receive(self.numbers[offset], page() if outcome is None else outcome)

    def proceed(self, offset: int) -> None:
        """Take the next page; the one after it begins at this offset."""
        assert self.reader.take() is not None
        self.reader.follow(START._replace(offset=offset), [])


# --- the ramp


def confirmed(ramp: Ramp, pages: int) -> list[int]:
    """Return the widths after each of some needed pages."""
    widths = []
    for _ in range(pages):
        ramp.confirm()
        widths.append(ramp.width)
    return widths


def test_the_width_doubles_when_a_width_of_pages_was_needed() -> None:
    ramp = Ramp()
    assert ramp.width == 1
    assert confirmed(ramp, 8) == [2, 2, 4, 4, 4, 4, 8, 8]
    assert confirmed(ramp, 100)[-1] == DEFAULT_CONCURRENCY
    assert confirmed(Ramp(3), 4) == [2, 2, 3, 3]
    assert confirmed(Ramp(1), 3) == [1, 1, 1]


def test_a_wrong_prediction_begins_again() -> None:
    ramp = Ramp()
    confirmed(ramp, 5)
    ramp.waste(2, mispredicted=False)
    assert ramp.width == 4
    assert confirmed(ramp, 2) == [4, 8]
    ramp.waste(1, mispredicted=True)
    assert ramp.width == 1
    assert confirmed(ramp, 3) == [2, 2, 4]


def test_the_width_can_be_set_up_to_the_limit() -> None:
    ramp = Ramp(6)
    ramp.widen(4)
    assert ramp.width == 4
    assert confirmed(ramp, 4) == [4, 4, 4, 6]
    ramp.widen(100)
    assert ramp.width == 6


def test_speculative_requests_are_a_share_of_the_needed_ones() -> None:
    ramp = Ramp()
    assert ramp.speculative() == 1
    confirmed(ramp, 2 * WASTE - 1)
    assert ramp.speculative() == 1
    ramp.waste(1, mispredicted=False)
    assert ramp.speculative() == 0
    confirmed(ramp, 1)
    assert ramp.speculative() == 1
    ramp.waste(2, mispredicted=False)
    assert ramp.speculative() == -1
    chosen = Ramp(4)
    assert chosen.speculative() == 3
    confirmed(chosen, WASTE)
    assert chosen.speculative() == 4
    assert Ramp(1).speculative() == 1


@pytest.mark.parametrize(
    ("value", "counts"), [(1, True), (8, True), (0, False), (-1, False), (True, False), (2.0, False), ("2", False)]
)
def test_counts(value: Any, *, counts: bool) -> None:
    assert is_count(value) is counts
    if counts:
        assert Ramp(value).limit == value
    else:
        with pytest.raises(InvalidArgument, match=r"^concurrency must be the number of pages .*, 1 or more, not "):
            Ramp(value)


def test_by_default_fast_pages_are_not_requested_many_at_once() -> None:
    ramp, chosen = Ramp(), Ramp(8)
    for one in (ramp, chosen):
        confirmed(one, 3)
        one.observe(FAST)
        assert one.width == 4
        one.observe(FAST / 2)
        one.observe(10 * FAST)  # the fastest one counts
    assert (ramp.width, chosen.width) == (WIDTH_IF_FAST, 4)
    assert confirmed(ramp, 4)[-1] == WIDTH_IF_FAST
    ramp.waste(1, mispredicted=True)
    assert ramp.width == 1


def test_a_page_tells_how_fast_the_server_is() -> None:
    for count, seconds, width in ((100, FAST / 2, 2), (100, FAST, 8), (100, None, 8), (0, FAST / 2, 8)):
        reading = List()
        reading.ramp.widen(8)
        reading.wanted()
        reading.receive(0, page(count)._replace(seconds=seconds))
        assert reading.ramp.width == width


# --- one range


def test_the_second_page_is_requested_once_the_first_has_more() -> None:
    reading = List()
    assert reading.wanted() == [0]
    assert reading.wanted() == []
    assert reading.reader.take() is None
    reading.receive(0)
    assert reading.wanted() == []  # the width is still 1
    reading.proceed(99)
    assert reading.wanted() == [99, 198]  # one certain, one speculative
    assert reading.wanted() == []


def test_a_list_that_is_resumed_is_read_ahead() -> None:
    reading = List()
    reading.reader.follow(START._replace(offset=50), [])
    reading.ramp.widen(4)
    assert reading.wanted() == [50, 149]


def test_without_a_page_size_nothing_is_known_before_the_first_page() -> None:
    reading = List(8, size=None)
    reading.ramp.widen(8)
    assert reading.wanted() == [0]
    reading.receive(0, page(25))
    reading.proceed(24)
    assert reading.wanted() == [24, 48, 72, 96, 120, 144, 168, 192]


def test_an_empty_page_is_followed_after_the_page_size() -> None:
    reading = List(8)
    reading.ramp.widen(8)
    reading.wanted()
    reading.receive(0, page(0))
    assert reading.wanted() == [100]


def test_a_total_fills_all_slots() -> None:
    reading = List(8)
    reading.wanted()
    reading.receive(0, page(total=1000))
    assert reading.wanted() == [99, 198, 297, 396, 495, 594, 693]


def test_nothing_follows_the_last_page() -> None:
    reading = List(8)
    reading.wanted()
    reading.receive(0, page(more=False))
    reading.ramp.widen(8)
    assert reading.wanted() == []
    assert reading.reader.take() is not None
    reading.reader.follow(None, [])
    assert reading.wanted() == []
    assert reading.reader.take() is None


def test_pages_are_returned_in_order() -> None:
    reading = List(2)
    reading.wanted()
    reading.receive(0)
    reading.proceed(99)
    assert reading.wanted() == [99, 198]
    last = page(2, more=False)
    reading.receive(198, last)
    assert reading.reader.take() is None
    first = page()
    reading.receive(99, first)
    assert reading.reader.take() is first
    reading.reader.follow(START._replace(offset=198), [])
    assert reading.reader.take() is last


def test_a_page_by_cursor_is_never_speculative() -> None:
    reading = List(8, by_offset=False)
    reading.ramp.widen(8)
    assert reading.wanted() == [0]
    reading.receive(0, page(next_cursor="c"))
    assert [one.at.cursor for one in reading.reader.wanted()] == ["c"]
    assert reading.reader.wanted() == []


def test_a_wrong_prediction_drops_the_pages() -> None:
    reading = List(4)
    reading.wanted()
    reading.receive(0)
    reading.proceed(99)
    assert reading.wanted() == [99, 198]
    reading.receive(99)
    reading.proceed(150)  # records were removed
    assert reading.ramp.width == 1
    assert reading.ramp.speculative() == 2  # of 3, one was wasted
    assert reading.wanted() == [150]
    reading.receive(198)  # of no use any more
    assert reading.reader.take() is None
    needed = page(3)
    reading.receive(150, needed)
    assert reading.reader.take() is needed


def test_an_error_is_raised_in_turn_and_the_page_requested_again() -> None:
    reading = List(2)
    reading.wanted()
    reading.receive(0)
    reading.proceed(99)
    reading.wanted()
    reading.receive(198, OSError("reset"))
    assert reading.reader.take() is None
    assert reading.wanted() == []
    reading.receive(99)
    reading.proceed(198)
    with pytest.raises(OSError, match="reset"):
        reading.reader.take()
    assert reading.reader.take() is None
    assert reading.reader.wanted()[0].at.offset == 198


def test_pages_in_flight_are_requested_again_after_a_restart() -> None:
    reading = List(2)
    reading.wanted()
    reading.receive(0)
    reading.proceed(99)
    assert reading.wanted() == [99, 198]
    done = page()
    reading.receive(198, done)
    before = reading.numbers[99]
    reading.reader.restart()
    assert reading.wanted() == [99]
    reading.reader.receive(before, page(1))
    assert reading.reader.take() is None, "its request was forgotten"


def test_the_actual_size_of_a_page_predicts_the_next_ones() -> None:
    reading = List(4)
    reading.wanted()
    reading.receive(0, page(25))
    reading.proceed(24)
    assert reading.wanted() == [24, 48]
    reading.receive(24, page(0))
    reading.receive(48, page(7, more=False))
    reading.reader.follow(START._replace(offset=300), [])
    reading.ramp.widen(4)
    assert reading.wanted() == [300, 324]  # neither an empty page nor the last one tells the size of others


def test_a_total_says_which_pages_exist() -> None:
    reading = List(8)
    reading.wanted()
    reading.receive(0, page(total=250))
    assert reading.ramp.width == 8
    assert reading.wanted() == [99, 198]
    reading.proceed(99)
    assert reading.wanted() == []


@pytest.mark.parametrize(("total", "offsets"), [(199, [99]), (200, [99, 198]), (100, [99])])
def test_a_page_of_one_known_record_is_not_requested(total: int, offsets: list[int]) -> None:
    reading = List(8)
    reading.wanted()
    reading.receive(0, page(total=total))
    asked = reading.wanted()
    reading.proceed(99)
    assert asked + reading.wanted() == offsets


@pytest.mark.parametrize("total", [None, True, "250", 2.5])
def test_a_total_that_is_no_integer_is_ignored(total: Any) -> None:
    reading = List(8)
    reading.wanted()
    reading.receive(0, page(total=total))
    assert reading.ramp.width == 1


def test_a_total_may_be_too_small() -> None:
    reading = List(8)
    reading.wanted()
    reading.receive(0, page(total=0))
    reading.proceed(99)
    assert reading.wanted() == [99]
    reading.receive(99)
    reading.proceed(198)
    assert reading.wanted() == [198]


# --- several ranges


def ranges(concurrency: int | None, width: int, count: int = 8) -> tuple[PageReader, list[int]]:
    ramp = Ramp(concurrency)
    reader = PageReader(OffsetPagination(), 100, ramp)
    ramp.widen(width)
    reader.follow(Position(RANGES[0]), RANGES[1:count])
    return reader, [RANGES.index(one.at.range) for one in reader.wanted()]


@pytest.mark.parametrize(
    ("width", "asked"),
    [(1, [0]), (2, [0, 1]), (4, [0, 1, 2]), (6, [0, 1, 2, 3]), (8, [0, 1, 2, 3, 4]), (5, [0, 1, 2])],
)
def test_later_ranges_get_half_of_the_slots(width: int, asked: list[int]) -> None:
    assert ranges(8, width)[1] == asked


def test_a_range_keeps_its_page_when_it_becomes_the_current_one() -> None:
    reader, asked = ranges(8, 4, 3)
    assert asked == [0, 1, 2]
    later = RawPage({"more": False}, [{"id": "later"}])
    reader.receive(2, later)
    reader.receive(1, RawPage({"more": False}, [{"id": "first"}]))
    assert reader.take() is not None
    reader.follow(Position(RANGES[1]), RANGES[2:3])
    assert reader.wanted() == []
    assert reader.take() is later


def test_ranges_that_are_not_read_are_wasted() -> None:
    ramp = Ramp(8)
    reader = PageReader(OffsetPagination(), 100, ramp)
    ramp.widen(8)
    reader.follow(Position(RANGES[0]), RANGES[1:4])
    assert len(reader.wanted()) == 4
    before, width = ramp.speculative(), ramp.width
    reader.follow(Position(RANGES[0]), RANGES[1:2])
    assert (ramp.speculative(), ramp.width) == (before - 2, width)
    reader.follow(None, [])
    assert ramp.speculative() == before - 4
