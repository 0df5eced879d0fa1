"""Endless lists raise IncompleteResults."""

from __future__ import annotations

import itertools
import json
import random
from typing import Any

import httpx
import pytest

from pagerduty_rest import IncompleteResults
from pagerduty_runtime.lists.recurrence import REMEMBERED, Recurrence
from pagerduty_runtime.operation import Request
from tests.arguments import operation_of, operation_that
from tests.lists.drift import read

pytestmark = pytest.mark.whole

USERS_ALL = "getAnalyticsMetricsUsersAll"


def cursors(key: str, pages: Any) -> Any:
    """A server with a new cursor for every page, and repeating pages."""
    following = itertools.cycle(pages)
    number = itertools.count()
    return lambda request: httpx.Response(
        200, json={key: next(following), "next_cursor": f"c{next(number)}", "limit": 2}
    )


@pytest.mark.parametrize("cycle", [1, 3])
def test_repeated_pages(cycle: int) -> None:
    operation = operation_that(lambda one: one.pagination is not None and one.pagination[:1] == ("cursor",))
    assert operation.pagination is not None
    pages = [[{"value": f"{page}-{number}"} for number in range(2)] for page in range(cycle)]
    with pytest.raises(IncompleteResults, match="same page twice") as caught:
        read(cursors(operation.pagination.key, pages), random.Random(1), operation_id=operation.id)
    assert caught.value.fetched == 2 * cycle


def test_pages_without_a_record() -> None:
    with pytest.raises(IncompleteResults, match="100 pages in a row"):
        read(cursors("records", [[]]), random.Random(1), operation_id="listAuditRecords")


@pytest.mark.parametrize("says_more", [True, False])
@pytest.mark.parametrize("says_offset", [True, False])
@pytest.mark.parametrize("page", [[{"name": "A"}], [{"name": "A"}, {"name": "A"}], [{"name": "A"}, {"name": "B"}]])
def test_equal_pages_without_ids_end(page: list[Any], *, says_offset: bool, says_more: bool) -> None:
    """The server ignores the offset."""
    requests = 0

    def serve(request: Request) -> httpx.Response:
        nonlocal requests
        requests += 1
        said = {"offset": int(dict(request.query)["offset"])} if says_offset else {}
        return httpx.Response(200, json={"services": page, **said, **({"more": True} if says_more else {})})

    if says_more:
        with pytest.raises(IncompleteResults, match="pages in a row"):
            read(serve, random.Random(1))
    else:
        _, warned = read(serve, random.Random(1))
        assert [one for one in warned if "ignores the offset" in one]
    assert requests < 60


def test_empty_pages_are_skipped() -> None:
    pages: Any = iter([[]] * 99 + [[{"id": "A"}]])
    responses = ({"records": page, "next_cursor": f"c{number}"} for number, page in enumerate(pages))

    def serve(request: Request) -> httpx.Response:
        return httpx.Response(200, json=next(responses, {"records": [], "next_cursor": None}))

    assert len(read(serve, random.Random(1), operation_id="listAuditRecords")[0]) == 1


@pytest.mark.parametrize("cursor", [["a"], {"a": 1}, True])
def test_a_cursor_that_is_not_a_string(cursor: Any) -> None:
    def serve(request: Request) -> httpx.Response:
        return httpx.Response(200, json={"records": [{"id": "A"}], "next_cursor": cursor})

    with pytest.raises(IncompleteResults, match="not a string") as caught:
        read(serve, random.Random(1), operation_id="listAuditRecords")
    assert caught.value.fetched == 1


def users_all(request: Request) -> dict[str, Any]:
    return dict(json.loads(request.content or b"{}"))


def test_a_cursor_that_the_spec_does_not_declare_is_followed() -> None:
    asked = []

    def serve(request: Request) -> httpx.Response:
        asked.append(users_all(request).get("starting_after"))
        last = {None: "a", "a": "b", "b": None}[asked[-1]]
        return httpx.Response(200, json={"data": [{"user_id": str(asked[-1])}], "last": last, "limit": 1})

    found, _ = read(serve, random.Random(1), operation_id=operation_of(USERS_ALL).id)
    assert (len(found), asked) == (3, [None, "a", "b"])


def test_a_full_page_without_a_cursor_is_incomplete() -> None:
    def serve(request: Request) -> httpx.Response:
        count = users_all(request)["limit"]
        return httpx.Response(200, json={"data": [{"user_id": str(number)} for number in range(count)]})

    with pytest.raises(IncompleteResults, match="a page of 5 records is full") as caught:
        read(serve, random.Random(1), operation_id=operation_of(USERS_ALL).id, size=5)
    assert caught.value.fetched == 5


def test_repetition_is_detected_in_bounded_memory() -> None:
    seen = Recurrence()
    cycle = 3 * REMEMBERED
    first = next(number for number in range(10 * cycle) if seen.is_repeated(f"page {number % cycle}"))
    assert cycle <= first <= 4 * cycle
    assert len(seen._recent) <= REMEMBERED
