"""Records, as tables: what identifies them, and which of them were already returned."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pagerduty_rest.models import Team
from pagerduty_runtime.lists.positions import MAX_OFFSET
from pagerduty_runtime.lists.ranges import TimeRange
from pagerduty_runtime.lists.records import Deduplicator, Record, Recorder, digest, seconds_of, times_of
from pagerduty_runtime.lists.recurrence import REMEMBERED, Recurrence

TIME = datetime(2026, 3, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def with_id(*ids: str, time: datetime | None = None) -> list[Record]:
    return [Record({"id": one}, one, time, True) for one in ids]


def without_id(*names: str) -> list[Record]:
    return [Record({"name": one}, one, None, False) for one in names]


def taken(*records: Record) -> Deduplicator:
    """Return a deduplicator that has returned these records."""
    found = Deduplicator()
    for one in records:
        assert found.take(one, is_repeat=False)
    return found


# --- what identifies a record


@pytest.mark.parametrize(
    ("item", "identity", "time", "has_id"),
    [
        ({"id": "A", "created_at": "2026-03-01T00:00:00Z"}, "A", TIME, True),
        ({"id": "A"}, "A", None, True),
        ({"id": "A", "created_at": "soon"}, "A", None, True),
        (
            {"id": 5, "created_at": "2026-03-01T00:00:00Z"},
            digest({"id": 5, "created_at": "2026-03-01T00:00:00Z"}),
            TIME,
            False,
        ),
        ({"name": "x"}, digest({"name": "x"}), None, False),
        ("text", digest("text"), None, False),
    ],
)
def test_records(item: Any, identity: str, time: datetime | None, *, has_id: bool) -> None:
    assert Recorder("created_at", digests=True).record(item) == Record(item, identity, time, has_id)
    assert Recorder(None, digests=True).record(item) == Record(item, identity, None, has_id)
    expected = identity if has_id else None
    assert Recorder("created_at", digests=False).record(item) == Record(item, expected, time, has_id)


def test_a_model_is_identified_by_its_json() -> None:
    team = Team.from_dict({"id": "P1", "name": "x"})
    assert Recorder(None, digests=True).record(team) == Record(team, "P1", None, True)
    unnamed = Team.from_dict({"name": "x"})
    assert Recorder(None, digests=True).record(unnamed).identity == digest({"name": "x"})


def test_a_digest_ignores_the_order_of_fields() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1}) != digest({"a": 1, "b": 3})
    assert len(digest({})) == 32


# --- records with an ID


def test_a_record_with_an_id_is_returned_once() -> None:
    found = taken(*with_id("A", "B"))
    assert found.repeated == 0
    assert found.repeats(with_id("B", "C"), 1) == [True, False]
    assert found.repeats(with_id("C", "A"), 0) == [False, True]
    assert found.take(*with_id("C"), is_repeat=False)
    assert not found.take(*with_id("B"), is_repeat=True)
    assert not found.is_disturbed
    assert not found.is_uncertain
    assert found.tail == []


def test_repeated_records_in_another_order_are_uncertain() -> None:
    for again, is_uncertain in (("ABC", False), ("BxC", False), ("BA", True), ("xCyB", True), ("", False)):
        found = taken(*with_id("A", "B", "C"))
        found.check_order(with_id(*again))
        assert found.is_uncertain is is_uncertain


def test_the_time_of_a_record_is_remembered() -> None:
    found = taken(*with_id("A", time=TIME), *with_id("B"))
    assert found.seen == {"A": TIME, "B": None}


# --- records without an ID are identified by position, until the list changes


@pytest.mark.parametrize(
    ("returned", "page", "expected", "repeats", "is_disturbed", "is_uncertain"),
    [
        ("ab", "bc", 1, [True, False], False, False),
        ("ab", "cd", 0, [False, False], False, False),
        ("ab", "ab", 2, [True, True], False, False),
        ("aa", "aa", 1, [True, False], False, False),  # equal, but distinct
        ("abc", "bcd", 2, [True, True, False], False, False),
        ("abc", "cd", 2, [True, False], True, False),  # one was removed: by digest
        ("abc", "xbc", 1, [False, True, True], True, False),
        ("aab", "ba", 2, [True, True], True, True),  # equal records after a change
        ("aab", "baaa", 2, [True, True, True, False], True, True),  # as often as each was returned
        ("ab", "b", 5, [True], True, False),
        ("", "ab", 2, [False, False], True, False),
        ("ab", "", 1, [], False, False),
    ],
)
def test_records_without_an_id(
    returned: str, page: str, expected: int, repeats: list[bool], *, is_disturbed: bool, is_uncertain: bool
) -> None:
    found = taken(*without_id(*returned))
    assert found.repeats(without_id(*page), expected) == repeats
    assert (found.is_disturbed, found.is_uncertain) == (is_disturbed, is_uncertain)


def test_once_disturbed_digests_decide() -> None:
    found = taken(*without_id("a", "b"))
    found.is_disturbed = True
    assert found.repeats(without_id("b", "c"), 0) == [True, False]


def test_records_without_identity_are_identified_by_position_only() -> None:
    anonymous = [Record({"name": one}, None, None, False) for one in "abc"]
    found = Deduplicator()
    assert [found.take(one, is_repeat=False) for one in anonymous] == [True] * 3
    assert not found.take(anonymous[0], is_repeat=True)
    assert found.repeats(anonymous, 2) == [True, True, False]
    assert not found.is_disturbed
    assert (found.seen, found.tail) == ({}, [])


def test_ids_and_positions_on_one_page() -> None:
    found = taken(*with_id("A"), *without_id("b"))
    assert found.repeats([*with_id("A"), *without_id("b", "c"), *with_id("D")], 2) == [True, True, False, False]
    assert not found.is_disturbed
    assert found.tail == ["b"]


def test_a_repeated_record_is_not_in_the_tail_again() -> None:
    found = taken(*without_id("a"))
    assert not found.take(*without_id("a"), is_repeat=True)
    assert found.tail == ["a"]


# --- bounds, and other time ranges


def test_memory_is_bounded() -> None:
    found = Deduplicator()
    for number in range(MAX_OFFSET + 2):
        found.take(*with_id(f"{number}"), is_repeat=False)
        found.take(*without_id(f"x{number}"), is_repeat=False)
    found.seen = {name: time for name, time in found.seen.items() if not name.startswith("x")}
    found.forget_oldest()
    assert (len(found.seen), len(found.tail)) == (MAX_OFFSET, MAX_OFFSET)
    assert (next(iter(found.seen)), found.tail[0]) == ("2", "x2")
    before = dict(found.seen)
    found.forget_oldest()
    assert found.seen == before


def test_another_range_keeps_the_records_that_it_may_return() -> None:
    found = taken(*with_id("A", time=TIME), *with_id("B", time=TIME + DAY), *with_id("C"), *without_id("d"))
    found.enter(TimeRange(TIME + DAY, TIME + 2 * DAY))
    assert found.before == {"B": TIME + DAY, "C": None, "d": None}
    assert (found.seen, found.tail) == ({}, [])
    assert not found.take(*with_id("B"), is_repeat=False)
    assert found.take(*with_id("A"), is_repeat=False)
    found.enter(None)
    assert found.before == {}


def test_records_for_a_follow_up_are_kept() -> None:
    found = taken(*with_id("A", time=TIME), *with_id("B", time=TIME + DAY), *with_id("C"))
    found.keep_from = TIME + DAY
    found.enter(None)
    assert found.before == {"B": TIME + DAY}
    found.enter(TimeRange(TIME, TIME))
    assert found.before == {"B": TIME + DAY}


def test_times_in_a_checkpoint() -> None:
    times = {"A": TIME, "B": None}
    assert seconds_of(times) == {"A": TIME.timestamp(), "B": None}
    assert times_of(seconds_of(times)) == times
    assert times_of({"A": 0.0}) == {"A": datetime(1970, 1, 1, tzinfo=UTC)}


# --- repetition


def test_a_repeated_value_is_recognized() -> None:
    found = Recurrence()
    assert [found.is_repeated(one) for one in ("a", "b", None, "a", None, "c")] == [False] * 3 + [True, True, False]


def test_the_last_values_are_remembered_and_one_that_is_older() -> None:
    found = Recurrence()
    landmark = 2**14 - 1  # of 16,384 values, the last
    for number in range(landmark + 1 + REMEMBERED):
        assert not found.is_repeated(number)
    assert found.is_repeated(landmark + 1), "the oldest of the last 10,000"
    assert found.is_repeated(landmark)
    assert not found.is_repeated(landmark - 1)
    assert not found.is_repeated(landmark + 1), "dropped, since another value was remembered"
