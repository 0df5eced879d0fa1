"""Undeclared requests, parameters and From, on a real server."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from pagerduty_client import AsyncClient, Client, InvalidArgument, NotFound, RequesterUnknown
from pagerduty_rest.api.users import list_users
from pagerduty_rest.models import UserUpdate
from tests.servers import Recorded, Response, serve


def respond(recorded: Recorded) -> Response:
    if recorded.path == "/nothing":
        return Response.json({"error": {"code": 2100, "message": "Not Found"}}, 404)
    if recorded.path == "/refused":
        return Response.json(
            {"error": {"code": 2001, "message": "Invalid", "errors": ["Requester User Not Found"]}}, 400
        )
    return Response.json({"incident": {"id": "P1", "x": [1]}, "users": []})


def test_a_raw_request_has_the_clients_headers() -> None:
    with serve(respond) as server, Client(token="t", base_url=server.url, from_email="ada@example.com") as client:
        found = client.request(
            "get", "/incidents/P1", query={"include[]": ["body", "x"], "n": 1}, headers={"X-Own": "1"}
        )
        assert found.status_code == 200
        assert found.parsed == {"incident": {"id": "P1", "x": [1]}, "users": []}
        assert found.headers["content-type"].startswith("application/json")
        client.request("PUT", "/incidents/P1", body={"incident": UserUpdate(name="x")})
        read, write = server.requests
    assert read.query == [("include[]", "body"), ("include[]", "x"), ("n", "1")]
    assert read.headers["authorization"] == "Token token=t"
    assert read.headers["accept"] == "application/vnd.pagerduty+json;version=2"
    assert read.headers["x-own"] == "1"
    assert "from" not in read.headers
    assert write.headers["from"] == "ada@example.com"
    assert write.json == {"incident": {"name": "x"}}


def test_it_raises_the_clients_errors() -> None:
    with serve(respond) as server, Client(token="t", base_url=server.url) as client:
        with pytest.raises(NotFound, match="GET /nothing"):
            client.request("GET", "/nothing")
        with pytest.raises(RequesterUnknown):
            client.request("POST", "/refused", body={})


@pytest.mark.parametrize(
    "path", ["incidents", "//example.com/x", "https://example.com/", "/a/../b", "/a?b=1", "/a#b", "/a b", "", "/a\n", 7]
)
def test_an_invalid_path_is_rejected(path: Any) -> None:
    with Client(token="t") as client, pytest.raises(InvalidArgument, match="is invalid"):
        client.request("GET", path)


def test_an_invalid_method_is_rejected() -> None:
    with Client(token="t") as client, pytest.raises(InvalidArgument, match="the method 'FETCH'"):
        client.request("FETCH", "/incidents")


def test_undeclared_parameters_and_headers_are_added_to_a_typed_call() -> None:
    with serve(respond) as server, Client(token="t", base_url=server.url, from_email="ada@example.com") as client:
        view = client.with_options(
            extra_query={"exclude[]": ["a", "b"]}, extra_headers={"X-Own": "1"}, always_from=True
        )
        list_users.sync(client=view)
        list_users.sync(client=client)
        added, plain = server.requests
    assert [pair for pair in added.query if pair[0] == "exclude[]"] == [("exclude[]", "a"), ("exclude[]", "b")]
    assert (added.headers["x-own"], added.headers["from"]) == ("1", "ada@example.com")
    assert "from" not in plain.headers
    assert "x-own" not in plain.headers


def test_the_same_asynchronously() -> None:
    async def main(url: str) -> Any:
        async with AsyncClient(token="t", base_url=url) as client:
            return (await client.request("GET", "/incidents/P1")).parsed

    with serve(respond) as server:
        assert asyncio.run(main(server.url))["incident"]["id"] == "P1"
