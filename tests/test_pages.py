"""Lists read completely: every kind of pagination, against a server that follows the API's rules or breaks them."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from pagerduty_client import BadRequest, Client
from pagerduty_rest import IncompleteResults, IncompleteWarning, RepeatedWarning, Results
from pagerduty_rest.api.alert_grouping_settings import list_alert_grouping_settings
from pagerduty_rest.api.analytics import get_analytics_incidents
from pagerduty_rest.api.audit import list_audit_records
from pagerduty_rest.api.change_events import list_incident_related_change_events
from pagerduty_rest.api.incidents import list_incident_notes, list_incidents
from pagerduty_rest.operations import OPERATIONS
from tests.arguments import module_of
from tests.servers import Recorded, Response, serve

pytestmark = pytest.mark.whole


def records(count: int) -> list[dict[str, Any]]:
    return [{"id": f"P{number:05}"} for number in range(count)]


class Offsets:
    """GET /incidents with the real rules: pages of up to 100, offset plus limit up to 10,000."""

    def __init__(self, count: int) -> None:
        self.records = records(count)

    def __call__(self, recorded: Recorded) -> Response:
        query = dict(recorded.query)
        offset, limit = int(query.get("offset", 0)), min(int(query.get("limit", 25)), 100)
        if offset + limit > 10_000:
            return Response.json({"error": {"code": 2001, "message": "Invalid Input Provided"}}, 400)
        page = self.records[offset : offset + limit]
        more = offset + limit < len(self.records)
        return Response.json({"incidents": page, "offset": offset, "limit": limit, "more": more, "total": None})


def collect(server_url: str, mode: str, limit: int | None) -> list[str]:
    client = Client(token="abc", base_url=server_url, rate_limit="off")
    if mode == "sync":
        with client:
            return [one.id for one in list_incidents.iterate(client=client, limit=limit, statuses=["triggered"])]

    async def all_of_them() -> list[str]:
        async with client:
            return [one.id async for one in list_incidents.aiterate(client=client, limit=limit, statuses=["triggered"])]

    return asyncio.run(all_of_them())


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("count", "limit"), [(0, None), (1, None), (100, None), (101, None), (250, 100), (50, 7), (10_000, 75)]
)
def test_all_records_come_once_and_in_order(count: int, limit: int | None, mode: str) -> None:
    offsets = Offsets(count)
    with serve(offsets) as server:
        assert collect(server.url, mode, limit) == [one["id"] for one in offsets.records]
    assert all(("statuses[]", "triggered") in one.query for one in server.requests)
    if limit is None:
        assert dict(server.requests[0].query)["limit"] == "100"


@pytest.mark.parametrize("limit", [100, 75, 30])
def test_exceeding_the_ceiling_is_an_error_after_the_last_record(limit: int) -> None:
    seen = []
    with serve(Offsets(10_001)) as server, Client(token="abc", base_url=server.url, rate_limit="off") as client:
        with pytest.raises(IncompleteResults, match="more than 10000 records") as caught:
            for one in list_incidents.iterate(client=client, limit=limit):
                seen.append(one.id)
    assert len(seen) == len(set(seen)) == caught.value.fetched == 10_000


def test_a_page_is_requested_on_demand_or_during_the_previous_one() -> None:
    with serve(Offsets(1000)) as server, Client(token="abc", base_url=server.url) as client:
        with list_incidents.iterate(client=client, limit=10, concurrency=1) as found:
            assert server.requests == []
            assert [next(found).id for _ in range(10)] == [f"P{number:05}" for number in range(10)]
            assert len(server.requests) == 1
        with list_incidents.iterate(client=client, limit=10) as found:
            next(found)
            wait_for(lambda: len(server.requests) == 4)
            assert len([next(found) for _ in range(9)]) == 9
            assert len(server.requests) == 4


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def responding(*pages: Any) -> Any:
    waiting = iter(pages)
    return lambda _: Response.json(next(waiting))


def test_records_that_move_between_pages_are_returned_once() -> None:
    first = {"incidents": records(3), "offset": 0, "limit": 3, "more": True}
    second = {"incidents": records(4)[1:], "offset": 2, "limit": 3, "more": False}
    with serve(responding(first, second)) as server, Client(token="abc", base_url=server.url) as client:
        found = list_incidents.iterate(client=client, limit=3, concurrency=1)
        with pytest.warns(RepeatedWarning, match="1 records were received twice") as caught:
            assert [one.id for one in found] == [one["id"] for one in records(4)]
    assert found.repeated == 1
    assert caught[0].filename == __file__


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ({"incidents": records(1), "offset": 0, "limit": 1, "more": True}, "offset 1 was requested"),
        ({"incidents": [], "limit": 100, "more": True}, "3 pages in a row had no new record"),
        ({"services": []}, "no list 'incidents'"),
        ({"incidents": {"not": "a list"}}, "no list 'incidents'"),
    ],
)
def test_a_server_that_would_make_a_loop_is_an_error(page: Any, why: str) -> None:
    with serve(lambda _: Response.json(page)) as server, Client(token="abc", base_url=server.url) as client:
        with pytest.raises(IncompleteResults, match=why):
            list(list_incidents.iterate(client=client, limit=1, concurrency=1))
    assert len(server.requests) <= 3


def test_cursors_are_followed_to_the_end_past_empty_pages() -> None:
    pages = [
        {"records": records(2), "next_cursor": "a b", "limit": 2},
        {"records": [], "next_cursor": "c", "limit": 2},
        {"records": records(3)[2:], "next_cursor": None, "limit": 2},
    ]
    with serve(responding(*pages)) as server, Client(token="abc", base_url=server.url) as client:
        assert [one.id for one in list_audit_records.iterate(client=client, limit=2)] == ["P00000", "P00001", "P00002"]
    assert [dict(one.query).get("cursor") for one in server.requests] == [None, "a b", "c"]


def test_a_cursor_that_repeats_is_an_error() -> None:
    page = {"records": records(1), "next_cursor": "same", "limit": 1}
    with serve(lambda _: Response.json(page)) as server, Client(token="abc", base_url=server.url) as client:
        with pytest.raises(IncompleteResults, match="same cursor twice"):
            list(list_audit_records.iterate(client=client))
    assert len(server.requests) == 2


def test_after_and_starting_after() -> None:
    settings = [
        {"alert_grouping_settings": records(1), "after": "x"},
        {"alert_grouping_settings": records(2)[1:], "after": None},
    ]
    with serve(responding(*settings)) as server, Client(token="abc", base_url=server.url) as client:
        assert len(list(list_alert_grouping_settings.iterate(client=client))) == 2
    assert dict(server.requests[1].query)["after"] == "x"
    raw = [
        {"data": [{"id": "A"}], "last": "mark", "more": True, "limit": 1},
        {"data": [{"id": "B"}], "last": "end", "more": False, "limit": 1},
    ]
    with serve(responding(*raw)) as server, Client(token="abc", base_url=server.url) as client:
        found = get_analytics_incidents.iterate(client=client, body={"filters": {"urgency": "high"}, "limit": 1})
        assert len(list(found)) == 2
    assert [one.json for one in server.requests] == [
        {"filters": {"urgency": "high"}, "limit": 1},
        {"filters": {"urgency": "high"}, "limit": 1, "starting_after": "mark"},
    ]


def test_a_list_that_cannot_go_on_warns_when_it_is_full() -> None:
    page = {"change_events": records(5)}
    with serve(lambda _: Response.json(page)) as server, Client(token="abc", base_url=server.url) as client:
        with pytest.warns(IncompleteWarning, match="at most 5 records"):
            assert len(list(list_incident_related_change_events.iterate("P1", client=client, limit=5))) == 5
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len(list(list_incident_related_change_events.iterate("P1", client=client, limit=6))) == 5


def test_what_the_server_rejects_is_raised() -> None:
    refused = Response.json({"error": {"message": "no"}}, 400)
    with serve(lambda _: refused) as server, Client(token="abc", base_url=server.url) as client:
        with pytest.raises(BadRequest):
            list(list_incidents.iterate(client=client))


def test_every_paginated_operation_can_be_iterated_over() -> None:
    paginated = [one for one in OPERATIONS.values() if one.pagination is not None]
    kinds = {one.pagination.kind for one in paginated if one.pagination is not None}
    assert kinds == {"offset", "cursor", "starting_after", "after", "limit"}
    for operation in paginated:
        module = module_of(operation)
        assert callable(module.iterate)
        assert callable(module.aiterate)


def test_a_put_is_not_a_list() -> None:
    for operation in OPERATIONS.values():
        if operation.method not in ("GET", "POST"):
            assert operation.pagination is None
            assert not hasattr(module_of(operation), "iterate")


def test_a_list_without_pages_is_one_request() -> None:
    with (
        serve(lambda _: Response.json({"notes": records(3)})) as server,
        Client(token="abc", base_url=server.url) as client,
    ):
        request = list_incident_notes.OPERATION.request(path={"id": "P1"})
        notes: Results[Any] = Results(client, request)
        assert [one.id for one in notes] == ["P00000", "P00001", "P00002"]
    assert [(one.path, one.query) for one in server.requests] == [("/incidents/P1/notes", [])]


@pytest.mark.parametrize(("count", "pages"), [(0, 0), (1, 1), (10, 1), (11, 2), (25, 3), (1_000, 3)])
def test_first_requests_no_unnecessary_page(count: int, pages: int) -> None:
    with serve(Offsets(25)) as server, Client(token="abc", base_url=server.url, rate_limit="off") as client:
        found = list_incidents.iterate(client=client, limit=10).first(count)
        assert [one.id for one in found] == [one["id"] for one in records(25)][:count]
        assert len(server.requests) == pages

        async def asynchronously() -> list[str]:
            async with client:
                return [one.id for one in await list_incidents.aiterate(client=client, limit=10).first(count)]

        assert asyncio.run(asynchronously()) == [one.id for one in found]
        assert len(server.requests) == 2 * pages
