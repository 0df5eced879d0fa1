"""Lists that change while they are read, without a network: the engine's requests, served in any order."""

from __future__ import annotations

import json
import random
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.lists.engine import Engine
from pagerduty_runtime.operation import Request

Record = dict[str, Any]


class Offline:
    """The part of a client that the engine uses."""

    on_difference = None

    def send(self, request: Request) -> httpx.Response:
        raise NotImplementedError

    async def asend(self, request: Request) -> httpx.Response:
        raise NotImplementedError

    def error(self, request: Request, response: httpx.Response) -> Exception:
        return RuntimeError(f"{request.path} responded {response.status_code}")


@dataclass
class ListServer:
    """A list by offset, with the behavior of various servers.

    Attributes:
        records: the current list.
        key: the field of the response that holds it.
        cap, least: the maximum and the minimum page size, regardless of the limit.
        says_more, says_offset, says_total: whether the response has `more`, `offset`, and a requested `total`.
        says_part: whether each response has a total that is too small.
        rounds: how an offset within a page is read: unchanged, rounded down, up, or as 0.
        before_request: called before each request, to change the list.
    """

    records: list[Record]
    key: str
    cap: int = 100
    least: int = 0
    says_more: bool = True
    says_offset: bool = True
    says_total: bool = True
    says_part: bool = False
    rounds: str = "exact"
    before_request: Callable[[ListServer], None] = lambda server: None
    requests: list[dict[str, str]] = field(default_factory=list)

    def __call__(self, request: Request) -> httpx.Response:
        query = dict(request.query)
        self.requests.append(query)
        self.before_request(self)
        offset, size = int(query["offset"]), max(min(int(query["limit"]), self.cap), self.least)
        if self.rounds == "down":
            offset = offset // size * size
        elif self.rounds == "up":
            offset = -(-offset // size) * size
        elif self.rounds == "ignored":
            offset = 0
        page = self.records[offset : offset + size]
        response: dict[str, Any] = {self.key: page, "limit": int(query["limit"])}
        if self.says_offset:
            response["offset"] = offset
        if self.says_more:
            response["more"] = offset + size < len(self.records)
        response["total"] = len(self.records) if self.says_total and query.get("total") == "true" else None
        if self.says_part:
            response["total"] = len(page) if offset else 0
        return httpx.Response(200, json=response)


def read(
    serve: Callable[[Request], httpx.Response],
    chance: random.Random,
    *,
    operation_id: str = "listServices",
    size: int | None = 100,
    concurrency: int | None = None,
    query: list[tuple[str, Any]] | None = None,
    kill: float = 0.0,
) -> tuple[list[Any], list[str]]:
    """Read a list with concurrent requests, served in any order; return its entities and warnings.

    With `kill`, the reader is dropped with this probability after each record, and another one resumes.
    """
    request = OPERATIONS[operation_id].request(query=query or [])
    seen: list[Any] = []
    checkpoint: Any = None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        while True:
            engine = Engine(Offline(), request, size, checkpoint, concurrency)
            in_flight: list[tuple[int, Request]] = []
            killed = False
            while not engine.is_finished and not killed:
                page = engine.take()
                if page is None or engine.reads_ahead:
                    in_flight += engine.wanted()
                if page is None:
                    number, wanted = in_flight.pop(chance.randrange(len(in_flight)))
                    engine.receive(number, serve(wanted))
                    continue
                for one in page:
                    seen.append(one)
                    if chance.random() < kill:
                        checkpoint = json.loads(json.dumps(engine.traversal.checkpoint()))
                        killed = True
                        break
            if not killed:
                engine.traversal.finish()
                return seen, [f"{one.category.__name__}: {one.message}" for one in caught]
