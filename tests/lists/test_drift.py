"""Lists that change while they are read: remaining records are never lost, and none is returned twice."""

from __future__ import annotations

import random
from typing import Any

import pytest

from pagerduty_rest import IncompleteResults
from tests.lists.drift import ListServer, Record, read

pytestmark = pytest.mark.whole

CONCURRENCY = (None, 1, 8)


def records(count: int, *, with_id: bool, prefix: str = "P") -> list[Record]:
    return [{"id" if with_id else "name": f"{prefix}{number:05}"} for number in range(count)]


def name(record: Any) -> str:
    found: str = record.id if hasattr(record, "id") else record.name
    return found


class Changes:
    """Removes and inserts records before a request."""

    def __init__(self, chance: random.Random, *, removals: float, insertions: float, at_front: bool, with_id: bool):
        self.chance, self.removals, self.insertions, self.at_front = chance, removals, insertions, at_front
        self.new = iter(records(100_000, with_id=with_id, prefix="N"))
        self.removed: set[str] = set()

    def __call__(self, server: ListServer) -> None:
        if self.chance.random() < self.removals:
            for _ in range(min(self.chance.randrange(1, 4), len(server.records))):
                gone = server.records.pop(self.chance.randrange(len(server.records)))
                self.removed.add(str(gone.get("id") or gone.get("name")))
        if self.chance.random() < self.insertions:
            index = 0 if self.at_front else self.chance.randrange(len(server.records) + 1)
            server.records.insert(index, next(self.new))


def run(seed: int) -> None:
    chance = random.Random(seed)
    with_id = chance.random() < 0.6
    size = chance.choice([2, 25, 40, 100])
    server = ListServer(
        records(
            chance.choice([*([0, 1] if with_id else []), 30, 100, 101, 299, 800][: 5 if size == 2 else 7]),
            with_id=with_id,
        ),
        "services",
        cap=chance.choice([100, 100, 30]),
        least=chance.choice([0, 0, 0, 30]),
        says_more=chance.random() < 0.8,
        says_offset=size == 2 or chance.random() < 0.7,
        says_total=chance.random() < 0.5,
        says_part=chance.random() < 0.1,
    )
    server.before_request = changes = Changes(
        chance,
        removals=chance.choice([0, 0.3, 1]),
        insertions=chance.choice([0, 0.2, 0.5]),
        at_front=chance.random() < 0.5,
        with_id=with_id,
    )
    there = {str(one.get("id") or one.get("name")) for one in server.records}
    query: Any = chance.choice([[], [("query", "x")], [("team_ids[]", ["T1"])]])
    found, _ = read(
        server, chance, size=size, concurrency=chance.choice(CONCURRENCY), query=query, kill=chance.choice([0, 0, 0.01])
    )
    names = [name(one) for one in found]
    assert len(names) == len(set(names)), f"seed {seed}: {len(names) - len(set(names))} twice"
    lost = there - changes.removed - set(names)
    assert not lost, f"seed {seed}: {len(lost)} lost"


@pytest.mark.parametrize("block", range(4))
def test_records_that_stay_are_returned_once(block: int) -> None:
    for seed in range(25 * block, 25 * (block + 1)):
        run(seed)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(15))
def test_records_that_stay_are_returned_once_in_many_runs(block: int) -> None:
    for seed in range(1_000 + 100 * block, 1_100 + 100 * block):
        run(seed)


@pytest.mark.parametrize("concurrency", CONCURRENCY)
@pytest.mark.parametrize("rounds", ["down", "up"])
@pytest.mark.parametrize("says_offset", [True, False])
@pytest.mark.parametrize("says_more", [True, False])
def test_numbered_pages(rounds: str, concurrency: int | None, *, says_offset: bool, says_more: bool) -> None:
    for size in (10, 25, 100):
        server = ListServer(records(301, with_id=True), "services", rounds=rounds)
        server.says_offset, server.says_more = says_offset, says_more
        found, _ = read(server, random.Random(size), size=size, concurrency=concurrency)
        assert sorted(map(name, found)) == [one["id"] for one in server.records]


def test_numbered_pages_of_a_list_that_changes_are_doubted() -> None:
    server = ListServer(records(301, with_id=True), "services", rounds="down")
    server.before_request = lambda one: one.records.__delitem__(0)
    found, caught = read(server, random.Random(1), size=25)
    assert len(found) < 300
    assert [one for one in caught if "rounds the offset to whole pages" in one]


def test_equal_records_without_an_id_are_all_returned() -> None:
    for says_offset in (True, False):
        server = ListServer([{"name": "same"}] * 750, "services", says_offset=says_offset)
        found, caught = read(server, random.Random(1))
        assert (len(found), caught) == (750, [])


@pytest.mark.parametrize("with_id", [True, False])
def test_a_shuffled_list_warns(*, with_id: bool) -> None:
    chance = random.Random(7)
    server = ListServer(records(300, with_id=with_id), "services")
    server.before_request = lambda one: chance.shuffle(one.records)
    try:
        _, caught = read(server, chance)
    except IncompleteResults:
        return
    assert [one for one in caught if "records may be missing or repeated" in one]
    assert not [one for one in caught if "Repeated" in one]


@pytest.mark.parametrize(("pages", "most"), [(1, 1), (2, 3), (5, 6), (10, 11), (11, 12), (30, 33), (101, 111)])
def test_requests_beyond_the_needed_ones(pages: int, most: int) -> None:
    count = pages * 99 + 1 if pages > 1 else 50
    for concurrency in (None, 8):
        server = ListServer(records(count, with_id=True), "services")
        found, _ = read(server, random.Random(pages), concurrency=concurrency)
        assert len(found) == count
        assert len(server.requests) <= most
    assert sum(1 for one in server.requests if "total" in one) == 1
