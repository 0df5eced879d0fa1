"""Programs without a PagerDuty client: whole objects sent back, times in all formats, unusual headers and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from pagerduty_client.sandbox import TOKEN, Sandbox, serving

INCLUDES = {
    "users": ["contact_methods", "notification_rules", "teams"],
    "teams": [],
    "services": ["integrations", "escalation_policies", "teams"],
    "escalation_policies": ["services", "teams", "targets"],
    "schedules": [],
    "incidents": [
        "assignees",
        "services",
        "acknowledgers",
        "teams",
        "escalation_policies",
        "body",
        "conference_bridge",
    ],
}
TIMES = ("%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S UTC", "%Y-%m-%dT%H:%M:%S.%f+0200")
# Fields that a change moves, and fields that a write derives.
MOVING = {"updated_at"}


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    headers = {"AUTHORIZATION": f"token TOKEN={TOKEN}"}
    with serving(Sandbox(tokens="user").seed()) as address:
        with httpx.Client(base_url=address, headers=headers, trust_env=False) as client:
            yield client


def read(http: httpx.Client, path: str, **query: Any) -> Any:
    response = http.get(path, params=query)
    assert response.is_success, response.text
    return response.json()


@pytest.mark.parametrize("collection", list(INCLUDES))
def test_whole_objects_are_sent_back_and_nothing_changes(http: httpx.Client, collection: str) -> None:
    name = {"escalation_policies": "escalation_policy"}.get(collection, collection.removesuffix("s"))
    for item in read(http, f"/{collection}", date_range="all", limit=3)[collection]:
        path = f"/{collection}/{item['id']}"
        before = read(http, path)[name]
        for query in ({}, {"include[]": INCLUDES[collection]}):
            response = http.put(path, json={name: read(http, path, **query)[name]})
            assert response.status_code == 200, response.text
            after = read(http, path)[name]
            assert {key for key in before if before[key] != after.get(key)} <= MOVING


@pytest.mark.parametrize("form", TIMES)
@pytest.mark.parametrize("path", ["incidents", "log_entries", "oncalls", "notifications", "change_events"])
def test_times_in_all_shapes(http: httpx.Client, form: str, path: str) -> None:
    now = datetime.now(UTC)
    since, until = ((now + timedelta(hours=hours)).strftime(form) for hours in (-30, 30))
    assert path in read(http, f"/{path}", since=since, until=until)


@pytest.mark.parametrize(
    ("method", "path", "content", "headers", "status"),
    [
        ("GET", "/teams/", b"", {}, 200),
        ("GET", "/users//me", b"", {}, 200),
        ("GET", "/teams?unknown=1&total=true&x[]=a", b"", {}, 200),
        ("GET", "/teams", b"", {"Authorization": "Bearer pdus+_0XBPWQQ_1"}, 200),
        ("GET", "/teams", b"", {"Authorization": "Token token= y_NbAkKc66ryYTWUXYEu"}, 200),
        ("GET", "/teams", b"", {"Authorization": "Token y_NbAkKc66ryYTWUXYEu"}, 200),
        ("GET", "/teams", b"", {"Authorization": "Token token="}, 401),
        ("GET", "/teams", b"", {"Accept": "application/vnd.pagerduty+json;version=1"}, 404),
        ("GET", "/incidents?since=yesterday", b"", {}, 400),
        ("GET", "/incidents?limit=-1", b"", {}, 400),
        ("GET", "/incidents/QNOPE/alerts", b"", {}, 404),
        ("HEAD", "/users", b"", {}, 200),
        ("OPTIONS", "/users", b"", {}, 204),
        ("PATCH", "/users", b"", {}, 405),
        ("POST", "/teams", b'{"team": {"name": "A"}}', {"content-type": "application/json; charset=UTF-8"}, 201),
        ("POST", "/teams", b'{"team": {"name": "B"}}', {"CONTENT-TYPE": "application/vnd.pagerduty+json"}, 201),
        ("POST", "/teams", b'{"team": {"name": ""}}', {"content-type": "application/json"}, 400),
        ("POST", "/teams", b'{"team": null}', {"content-type": "application/json"}, 400),
        ("POST", "/teams", b'{"team": ', {"content-type": "application/json"}, 400),
        ("POST", "/v2/enqueue", b'{"routing_key": "x"}', {}, 400),
    ],
)
def test_odd_requests(
    http: httpx.Client, method: str, path: str, content: bytes, headers: dict[str, str], status: int
) -> None:
    response = http.request(method, path, content=content or None, headers=headers)
    assert response.status_code == status, response.text
    assert "Traceback" not in response.text


def test_a_body_in_chunks_and_a_single_override(http: httpx.Client) -> None:
    parts = iter([b'{"team": ', b'{"name": "C"}}'])
    response = http.post("/teams", content=parts, headers={"content-type": "application/json"})
    assert response.json()["team"]["summary"] == "C"
    schedule, user = read(http, "/schedules")["schedules"][0]["id"], read(http, "/users/me")["user"]
    override = {"start": "2090-01-01T00:00:00", "end": "2090-01-02", "user": {"id": user["id"], "type": "user"}}
    made = http.post(f"/schedules/{schedule}/overrides", json={"override": override}).json()["override"]
    found = read(http, f"/schedules/{schedule}/overrides", since="2089-12-31", until="2090-02-01")["overrides"]
    assert [(one["id"], one["user"]["summary"]) for one in found] == [(made["id"], user["name"])]


@pytest.mark.parametrize(
    "path",
    [
        "/incidents?date_range=&sort_by=&total=&limit=&since=&statuses[]=&team_ids[]=&include[]=",
        "/users?query=&team_ids[]=",
        "/services?name=&sort_by=",
        "/oncalls?earliest=&schedule_ids[]=&user_ids[]=",
        "/log_entries?is_overview=&time_zone=",
    ],
)
def test_an_empty_query_value_is_an_omitted_one(http: httpx.Client, path: str) -> None:
    collection = path.strip("/").partition("?")[0]
    found, expected = read(http, path)[collection], read(http, f"/{collection}")[collection]
    assert [one.get("id") for one in found] == [one.get("id") for one in expected] != []


@pytest.mark.parametrize(
    ("collection", "field"),
    [
        ("incidents", "created_at"),
        ("log_entries", "created_at"),
        ("services", "created_at"),
        ("oncalls", "end"),
        ("notifications", "started_at"),
    ],
)
def test_times_are_in_the_requested_time_zone(http: httpx.Client, collection: str, field: str) -> None:
    since = (datetime.now(UTC) - timedelta(days=9)).isoformat()
    query = {"since": since, "until": datetime.now(UTC).isoformat()}
    local = read(http, f"/{collection}", time_zone="Asia/Tokyo", **query)[collection]
    times = {one[field] for one in local if one[field] is not None}
    assert times and all(one.endswith("+09:00") for one in times)
    expected = read(http, f"/{collection}", **query)[collection]
    assert {datetime.fromisoformat(one[field]) for one in expected if one[field] is not None} == set(
        map(datetime.fromisoformat, times)
    )
