"""Calls end by their deadline with any server. These servers would continue for ten seconds, and then succeed."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from pagerduty_client import Client, ClientCredentials, ServerError, Timeout, TooManyRequests, UnknownOutcome
from pagerduty_rest.api.incidents import get_incident
from tests.client.faults import BODY, FakeTime, Wire, call, faulty
from tests.servers import Recorded, Response, serve

TOKEN = "u+SECRETsecretSECRET"
GOOD = b'{"incident": {"id": "PT4KHLK"}}'
LENGTH = f"Content-Length: {len(GOOD)}\r\n".encode()
STEPS, STEP = 200, 0.05


def drip(wire: Wire, parts: Iterator[bytes]) -> None:
    """Send a part every 50 ms."""
    for part in parts:
        wire.connection.sendall(part)
        wire.wait(STEP)


def headers_byte_by_byte(wire: Wire) -> None:
    wire.connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    drip(wire, iter([b"x"] * STEPS))
    wire.connection.sendall(b"\r\n" + LENGTH + b"\r\n" + GOOD)


def endless_early_hints(wire: Wire) -> None:
    drip(wire, iter([b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"] * STEPS))
    wire.send("200 OK", GOOD)


def body_byte_by_byte(wire: Wire) -> None:
    wire.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (STEPS + len(GOOD)))
    drip(wire, iter([b" "] * STEPS))
    wire.connection.sendall(GOOD)


def blocks_that_expand_to_nothing(wire: Wire) -> None:
    wire.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n")
    empty = b"\x00\x00\x00\xff\xff"  # an empty stored block
    drip(wire, iter([b"5\r\n" + empty + b"\r\n"] * STEPS))
    end = b"\x01" + struct.pack("<HH", len(GOOD), 0xFFFF - len(GOOD)) + GOOD
    wire.connection.sendall(b"%x\r\n%s\r\n0\r\n\r\n" % (len(end), end))


def nothing(wire: Wire) -> None:
    wire.wait(STEPS * STEP)
    wire.send("200 OK", GOOD)


@dataclass(frozen=True, slots=True)
class Slow:
    """A row of the table: the server's behavior instead of a response in time."""

    name: str
    behave: Callable[[Wire], None]


SLOW = [
    Slow("headers byte by byte", headers_byte_by_byte),
    Slow("endless 103", endless_early_hints),
    Slow("a body byte by byte", body_byte_by_byte),
    Slow("compressed blocks that expand to nothing", blocks_that_expand_to_nothing),
    Slow("no response", nothing),
]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("method", "error"), [("GET", Timeout), ("PUT", UnknownOutcome)])
@pytest.mark.parametrize("row", SLOW, ids=lambda row: row.name)
def test_a_call_ends_by_its_deadline(row: Slow, method: str, error: type[Exception], mode: str) -> None:
    for deadline in (0.12, 0.5, 2.0):  # the longer ones if this machine is too busy to connect in time
        with faulty(lambda wire, _: row.behave(wire)) as server:
            client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", deadline=deadline)
            with pytest.raises((error, Timeout), match=re.escape("127.0.0.1")) as caught:
                call(client, method, mode)
        if server.requests:
            break
    assert isinstance(caught.value, error)
    assert len(server.requests) == 1


class Sleeping(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A slow transport that ignores timeouts."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        time.sleep(1)
        return httpx.Response(200, content=GOOD)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(STEPS * STEP)
        return httpx.Response(200, content=GOOD)


TRANSPORTS: dict[str, dict[str, Callable[[], Any]]] = {
    "httpx's": {"transport": httpx.HTTPTransport, "async_transport": httpx.AsyncHTTPTransport},
    "one's own": {"transport": Sleeping},
    "mounts": {"mounts": lambda: {"http://": Sleeping()}},
}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("method", "error"), [("GET", Timeout), ("POST", UnknownOutcome)])
@pytest.mark.parametrize("kind", TRANSPORTS)
def test_custom_transports_respect_the_deadline(kind: str, method: str, error: type[Exception], mode: str) -> None:
    with faulty(lambda wire, _: headers_byte_by_byte(wire)) as server:
        given = {name: make() for name, make in TRANSPORTS[kind].items()}
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", deadline=0.12, **given)
        with pytest.raises(error, match="did not respond in time"):
            call(client, method, mode)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_exceptions_of_a_custom_transport_propagate(mode: str) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise LookupError(request.url.path)

    with pytest.raises(LookupError, match="/incidents/PT4KHLK"):
        call(Client(token=TOKEN, base_url="http://127.0.0.1:1", transport=httpx.MockTransport(broken)), "GET", mode)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_without_new_threads(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """During the shutdown of the interpreter, everything is done in the caller's thread."""
    start = threading.Thread.start

    def refusing(thread: threading.Thread) -> None:
        if thread.name.startswith("pagerduty"):
            raise RuntimeError("can't create new thread at interpreter shutdown")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refusing)
    responses = {"/token": {"access_token": "abc"}}
    with serve(lambda one: Response.json(responses.get(one.path, {"incident": {"id": "PT4KHLK"}}))) as server:
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{server.url}/token")
        client = Client(auth=auth, base_url=server.url, transport=httpx.HTTPTransport())
        for one in (Client(auth=auth, base_url=server.url), client):
            assert call(one, "GET", mode).id == "PT4KHLK"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_server_that_does_not_read_a_large_upload(mode: str) -> None:
    with faulty(lambda wire, _: None, reads="nothing") as server:
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", deadline=0.3)
        with pytest.raises(UnknownOutcome):
            call(client, "POST", mode, body={**BODY, "title": "x" * 8_000_000})


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_tls_handshake_that_does_not_end(method: str, mode: str) -> None:
    with faulty(lambda wire, _: None, reads="nothing") as server:
        client = Client(token=TOKEN, base_url=f"https://127.0.0.1:{server.port}", deadline=0.2)
        with pytest.raises(Timeout, match="Cannot connect"):  # nothing was sent
            call(client, method, mode)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_name_that_is_not_resolved_in_time(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    release, real = threading.Event(), socket.getaddrinfo

    def slow(*arguments: Any, **named: Any) -> Any:
        release.wait(5)
        return real(*arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    threading.Timer(0.5, release.set).start()  # asyncio.run waits for its threads
    with pytest.raises(Timeout, match="Cannot connect"):
        call(Client(token=TOKEN, base_url="https://localhost:1", deadline=0.1), "POST", mode)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_fetching_an_access_token_counts_towards_the_deadline(mode: str) -> None:
    def respond(recorded: Recorded) -> Response:
        threading.Event().wait(1.0)
        return Response.json({"access_token": "abc"})

    with serve(respond) as server:
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{server.url}/token")
        with pytest.raises(Timeout, match="no access token"):
            call(Client(auth=auth, base_url=server.url, deadline=0.2), "POST", mode)
    assert [one.path for one in server.requests] == ["/token"]


def test_no_deadline_and_a_deadline_for_a_block() -> None:
    with serve(lambda _: Response.json({"incident": {"id": "x"}})) as server:
        with Client(token=TOKEN, base_url=server.url, deadline=None, timeout=None) as client:
            assert get_incident.sync("x", client=client).id == "x"
            assert client.with_options(deadline=5, timeout=3).deadline == 5
            assert client.deadline is None


@pytest.mark.parametrize("status", ["503 Service Unavailable", "429 Too Many Requests"])
@pytest.mark.parametrize("header", ["Retry-After: 20", "Retry-After: {date}"])
def test_retry_after_is_respected_within_the_deadline(status: str, header: str) -> None:
    now = datetime.now(UTC)
    date = format_datetime(now + timedelta(seconds=20), usegmt=True)
    said = [header.format(date=date), f"Date: {format_datetime(now, usegmt=True)}"]

    def behave(wire: Wire, number: int) -> None:
        wire.send(status, b"{}", *said) if number == 1 else wire.send("200 OK", GOOD)

    for deadline, pauses in ((30, True), (10, False)):
        fake = FakeTime()
        with faulty(behave) as server:
            client = Client(
                token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", clock=fake.clock(), deadline=deadline
            )
            if pauses:
                assert call(client, "GET", "sync").id == "PT4KHLK"
                assert 20 <= sum(fake.pauses) <= 22
            else:
                with pytest.raises((ServerError, TooManyRequests), match="in 20 seconds") as caught:
                    call(client, "GET", "sync")
                assert caught.value.retry_after == 20
                assert fake.pauses == []
