"""The progress of a list, page by page, without I/O."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pagerduty_runtime.lists.endpoint import ListEndpoint
from pagerduty_runtime.lists.positions import MAX_OFFSET, RawPage
from pagerduty_runtime.lists.progress import Progress
from pagerduty_runtime.lists.traversal import Traversal
from pagerduty_runtime.operation import Operation, Pagination, Window


def listing(until: str, resume: dict[str, Any] | None = None, *, size: int = 100) -> Traversal:
    """Start a list from 1 March 2026 on, of which one request returns at most a day."""
    operation: Any = Operation(
        "listThings",
        "GET",
        "/things",
        "Things",
        "m",
        "p",
        {},
        pagination=Pagination("offset", "things", total=True),
        window=Window(time="created_at", max_span={"days": 1}),
    )
    request = operation.request(query=[("since", "2026-03-01T00:00:00Z"), ("until", until)])
    return Traversal(ListEndpoint(request, size, total=True), resume)


def page(*ids: str, **envelope: Any) -> RawPage:
    return RawPage({"more": False, **envelope}, [{"id": one, "created_at": "2026-03-01T12:00:00Z"} for one in ids])


def test_progress_of_a_list_in_one_range() -> None:
    reading = listing("2026-03-01T20:00:00Z")
    ends = ("2026-03-01T00:00:00Z", "2026-03-01T20:00:00Z")
    assert reading.progress() == Progress("listThings", 0, 0, 0, None, *ends, False)
    list(reading.take(page("A", "B", more=True, total=3)))
    assert reading.progress() == Progress("listThings", 1, 2, 0, 3, *ends, False)
    list(reading.take(page("B", "C", total=3)))
    assert reading.progress() == Progress("listThings", 2, 3, 0, 3, *ends, True)


def test_the_total_is_known_after_a_restart() -> None:
    reading = listing("2026-03-01T20:00:00Z")
    list(reading.take(page("A", "B", more=True, total=3)))
    again = listing("2026-03-01T20:00:00Z", reading.checkpoint())
    list(again.take(page("B", "C", total=3)))
    assert again.progress()[1:5] == (2, 3, 0, 3)


def test_the_total_of_the_rest_is_not_the_total_of_a_list_that_is_too_long() -> None:
    reading = listing("2026-03-01T20:00:00Z", size=MAX_OFFSET)
    start = datetime(2026, 3, 1, tzinfo=UTC)
    items = [
        {"id": f"P{number}", "created_at": (start + timedelta(seconds=number)).isoformat()}
        for number in range(MAX_OFFSET)
    ]
    list(reading.take(RawPage({"more": True, "total": MAX_OFFSET + 2}, items)))
    assert reading.progress().total == MAX_OFFSET + 2
    list(reading.take(page("A", "B", total=4)))
    assert reading.progress()[1:5] == (2, MAX_OFFSET + 2, 0, None)


@pytest.mark.parametrize("total", [None, "3", 2.5])
def test_only_an_integer_is_shown_as_total(total: Any) -> None:
    reading = listing("2026-03-01T20:00:00Z")
    list(reading.take(page("A", total=total)))
    assert reading.progress().total is None


def test_the_total_of_one_range_is_not_the_total_of_a_list_in_several() -> None:
    reading = listing("2026-03-02T12:00:00Z")
    list(reading.take(page("A", "B", total=2)))
    assert (reading.progress().total, reading.progress().done) == (None, False)
    list(reading.take(page("C", "D", total=2)))
    assert reading.progress()[1:5] == (2, 4, 0, None)
    assert reading.progress().done
