"""Writes: valid successes, retried uploads, bodies that cannot be sent."""

from __future__ import annotations

import asyncio
import io
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import Client, DecodeError, InvalidArgument
from pagerduty_rest.api.incidents import create_incident, get_incident, list_incidents, update_incidents
from pagerduty_runtime.types import File
from tests.arguments import module_of, operation_that, path_arguments
from tests.client.faults import FakeTime, Wire, call, faulty
from tests.servers import Recorded, Response, serve

TOKEN = "abcdefgh"
GOOD = b'{"incident": {"id": "PT4KHLK"}}'
PAGE = b"<!DOCTYPE html><html>Please sign in</html>"
MODES = pytest.mark.parametrize("mode", ["sync", "async"])


@dataclass(frozen=True, slots=True)
class Success:
    """A row of the table: a successful response, and whether it is valid with a JSON body declared, and without."""

    name: str
    head: bytes
    body: bytes
    with_json: bool
    without_body: bool


OK = b"HTTP/1.1 200 OK\r\n"
HTML = b"Content-Type: text/html; charset=utf-8\r\n"
JSON = b"Content-Type: application/json\r\n"
SUCCESSES = [
    Success("HTML", OK + HTML, PAGE, False, False),
    Success("HTML without a type", OK, PAGE, False, False),
    Success("HTML that says it is JSON", OK + JSON, PAGE, False, False),
    Success("JSON that says it is HTML", OK + HTML, GOOD, False, False),
    Success("plain text", OK + b"Content-Type: text/plain\r\n", b"17", False, True),
    Success("XML", OK + b"Content-Type: application/xml\r\n", b"<ok/>", False, True),
    Success("nothing", OK, b"", False, True),
    Success("nothing, as HTML", OK + HTML, b"", False, True),
    Success("white space", OK + JSON, b"  \r\n", False, True),
    Success("JSON", OK + JSON, GOOD, True, True),
    Success("JSON of PagerDuty", OK + b"Content-Type: application/vnd.pagerduty+json; version=2\r\n", GOOD, True, True),
    Success("JSON without a type", OK, GOOD, True, True),
    Success("JSON of another shape", OK + JSON, b'["anything", {"else": null}]', True, True),
    Success("202", b"HTTP/1.1 202 Accepted\r\n" + JSON, GOOD, True, True),
    Success("204", b"HTTP/1.1 204 No Content\r\n", b"", True, True),
]


@MODES
@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("row", SUCCESSES, ids=lambda row: row.name)
def test_a_success_that_cannot_come_from_the_api_is_an_error(row: Success, method: str, mode: str) -> None:
    def behave(wire: Wire, _: int) -> None:
        length = b"" if b" 204 " in row.head else b"Content-Length: %d\r\n" % len(row.body)
        wire.connection.sendall(row.head + length + b"\r\n" + row.body)

    with faulty(behave) as server:
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}")
        is_read_without_body = method == "GET" and not row.body
        if row.without_body if method == "DELETE" else row.with_json and not is_read_without_body:
            call(client, method, mode)
        else:
            with pytest.raises(DecodeError, match="captive portal") as caught:
                call(client, method, mode)
            assert ("may have succeeded" in str(caught.value)) == (method != "GET")
    assert len(server.requests) == 1


@MODES
@pytest.mark.parametrize("kind", ["pipe", "file", "bytes", "string"])
def test_an_upload_is_sent_whole_when_it_is_retried(kind: str, mode: str, tmp_path: Path) -> None:
    operation = operation_that(lambda one: "multipart/form-data" in one.body_media)
    functions, path = module_of(operation), path_arguments(operation)
    content = b"id,name\n1,x\n" * 2000
    (tmp_path / "data.csv").write_bytes(content)
    responses = iter([Response(429, b"{}", {"ratelimit-reset": "1"}), Response.json({}), Response.json({})])

    async def upload_async(client: Client, body: Any) -> None:
        async with client:
            await functions.asyncio(*path, client=client, body=body)

    def upload(client: Client, payload: Any) -> None:
        body = {"file": File(payload, "data.csv", "text/csv")}
        if mode == "sync":
            functions.sync(*path, client=client, body=body)
        else:
            asyncio.run(upload_async(client, body))

    with serve(lambda _: next(responses)) as server:
        client = Client(token=TOKEN, base_url=server.url, clock=FakeTime().clock())
        if kind == "pipe":
            reader, writer = os.pipe()
            os.write(writer, content)
            os.close(writer)
            with os.fdopen(reader, "rb") as pipe:
                upload(client, pipe)
        elif kind == "file":
            with (tmp_path / "data.csv").open("rb") as file:
                upload(client, file)
                upload(client, file)
        else:
            upload(client, content if kind == "bytes" else content.decode())
        client.close()
    assert len(server.requests) == (3 if kind == "file" else 2)
    assert all(content in one.body for one in server.requests)


@pytest.mark.parametrize("payload", [io.StringIO("x"), 7, None])
def test_a_file_that_cannot_be_sent_is_rejected(payload: Any) -> None:
    operation = operation_that(lambda one: "multipart/form-data" in one.body_media)
    with Client(token=TOKEN, base_url="http://127.0.0.1:1") as client:
        with pytest.raises(InvalidArgument, match="payload"):
            module_of(operation).sync(*path_arguments(operation), client=client, body={"file": File(payload)})


def cyclic() -> dict[str, Any]:
    body: dict[str, Any] = {"title": "x"}
    body["body"] = body
    return body


def nested(depth: int) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for _ in range(depth):
        body = {"a": body}
    return body


LOCAL_TIME: Any = time.localtime()
LIST: Any = [{}]
UNSENDABLE: dict[str, Callable[[Client], object]] = {
    "a cyclic body": lambda client: create_incident.sync(client=client, body=cyclic()),
    "a body nested deeply": lambda client: create_incident.sync(client=client, body=nested(5000)),
    "a body that is no JSON": lambda client: create_incident.sync(client=client, body={"title": object()}),
    "not a number": lambda client: create_incident.sync(client=client, body={"title": float("nan")}),
    "a list for an object": lambda client: create_incident.sync(client=client, body=LIST),
    "a time tuple": lambda client: list_incidents.sync(client=client, since=LOCAL_TIME),
    "half a surrogate pair in the query": lambda client: list_incidents.sync(client=client, incident_key="\ud800"),
    "half a surrogate pair in the path": lambda client: get_incident.sync("\udfff", client=client),
}


@pytest.mark.parametrize("what", UNSENDABLE)
def test_unsendable_values_are_rejected(what: str) -> None:
    with serve(lambda _: Response.json({})) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(InvalidArgument):
            UNSENDABLE[what](client)
    assert server.requests == []


def test_json_values_are_sent() -> None:
    with serve(lambda _: Response.json({"incident": {"title": "\ud800"}})) as server:
        with Client(token=TOKEN, base_url=server.url) as client:
            received = get_incident.sync("x", client=client)
            create_incident.sync(client=client, body={"title": received.title, "type": "incident"})
    assert server.requests[-1].json == {"incident": {"title": "\ud800", "type": "incident"}}


def test_a_list_is_wrapped_where_the_body_is_an_object_around_one() -> None:
    def respond(_: Recorded) -> Response:
        return Response.json({"incidents": []})

    changes: Any = [{"id": "P1", "type": "incident_reference", "status": "resolved"}]
    with serve(respond) as server, Client(token=TOKEN, base_url=server.url) as client:
        update_incidents.sync(client=client, body=changes)
        update_incidents.sync(client=client, body={"incidents": changes})
    assert server.requests[0].json == server.requests[1].json == {"incidents": changes}
