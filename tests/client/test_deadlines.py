"""A call ends by its deadline, whatever the server does. The servers would go on for ten seconds, and then succeed."""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import Client, ClientCredentials, ServerError, Timeout, TooManyRequests, UnknownOutcome
from pagerduty_rest.api.incidents import get_incident
from tests.client.faults import Authority, FakeTime, Wire, authority, call, faulty
from tests.servers import Answer, serve

TOKEN = "u+SECRETsecretSECRET"
GOOD = b'{"incident": {"id": "PT4KHLK"}}'
LENGTH = f"Content-Length: {len(GOOD)}\r\n".encode()
STEPS, STEP = 200, 0.05


def drip(wire: Wire, parts: Iterator[bytes]) -> None:
    """Send a part each twentieth of a second."""
    for part in parts:
        wire.connection.sendall(part)
        threading.Event().wait(STEP)


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
    compressor = zlib.compressobj(wbits=31)
    wire.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n")
    parts = (compressor.flush(zlib.Z_FULL_FLUSH) for _ in range(STEPS))
    drip(wire, (b"%x\r\n%s\r\n" % (len(part), part) for part in parts if part))
    end = compressor.compress(GOOD) + compressor.flush()
    wire.connection.sendall(b"%x\r\n%s\r\n0\r\n\r\n" % (len(end), end))


def nothing(wire: Wire) -> None:
    threading.Event().wait(STEPS * STEP)
    wire.send("200 OK", GOOD)


@dataclass(frozen=True, slots=True)
class Slow:
    """A row of the table: what the server does instead of an answer in time."""

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
@pytest.mark.parametrize(("method", "error"), [("GET", Timeout), ("PUT", UnknownOutcome), ("POST", UnknownOutcome)])
@pytest.mark.parametrize("row", SLOW, ids=lambda row: row.name)
def test_a_call_ends_by_its_deadline(row: Slow, method: str, error: type[Exception], mode: str) -> None:
    with faulty(lambda wire, _: row.behave(wire)) as server:
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", deadline=0.2)
        with pytest.raises(error, match="127.0.0.1"):
            call(client, method, mode)
    assert len(server.requests) == 1
