"""All calls of all operations, and the server's verdict on each."""

from __future__ import annotations

import asyncio
import contextvars
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple

import httpx

from pagerduty_client import ApiError, Client
from pagerduty_rest import encode
from pagerduty_rest.operations import OPERATIONS, Operation
from tests.arguments import Round, arguments_for, module_of

AT_ONCE = 8


class Diagnostic(NamedTuple):
    """The server's findings in the requests of an operation; list indices are removed from paths."""

    operation: str
    code: str
    path: str
    message: str


class Differing(NamedTuple):
    """Differences between a response and the package's view of the spec; paths as above."""

    operation: str
    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call to make, in one of its rounds."""

    operation: Operation[Any, Any]
    round: Round


@dataclass(frozen=True, slots=True)
class Heard:
    """The outcome of a call: the server's diagnostics, strict mode's differences, and an exception, if any."""

    operation: str
    diagnostics: frozenset[Diagnostic]
    differences: frozenset[Differing]
    failure: str | None = None


_received: contextvars.ContextVar[list[httpx.Response]] = contextvars.ContextVar("received")


class Wire(httpx.HTTPTransport):
    """A transport that records the response of the current call."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        _received.get().append(response)
        return response


class AsyncWire(httpx.AsyncHTTPTransport):
    """The same for async calls."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await super().handle_async_request(request)
        _received.get().append(response)
        return response


def calls() -> Iterator[Call]:
    """Yield each operation with its required arguments, then with all, once for each variant of its widest choice."""
    for operation in OPERATIONS.values():
        function = module_of(operation).sync
        yield Call(operation, Round())
        everything = Round(whole=True)
        arguments_for(function, everything)
        for variant in range(everything.widest):
            yield Call(operation, Round(whole=True, variant=variant))


def sync(url: str) -> list[Heard]:
    """Make all calls through the sync functions."""
    with _client(url) as client, ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda call: _call(client, call), calls()))


def asynchronous(url: str) -> list[Heard]:
    """Make all calls through the async functions."""

    async def every() -> list[Heard]:
        gate = asyncio.Semaphore(AT_ONCE)
        async with _client(url) as client:

            async def one(call: Call) -> Heard:
                async with gate:
                    return await _acall(client, call)

            return await asyncio.gather(*(one(call) for call in calls()))

    return asyncio.run(every())


def _client(url: str) -> Client:
    return Client(
        token="y_NbAkKc66ryYTWUXYEu",
        from_email="ada@example.com",
        base_url=url,
        transport=Wire(),
        async_transport=AsyncWire(),
        warn_early_access=False,
    )


def _call(client: Client, call: Call) -> Heard:
    responses: list[httpx.Response] = []
    _received.set(responses)
    positional, named = arguments_for(module_of(call.operation).sync_detailed, call.round)
    try:
        response = module_of(call.operation).sync_detailed(*positional, client=client, **named)
    except Exception as error:  # noqa: BLE001  # whatever it is, the report says it
        return _heard(call, responses, None, error)
    return _heard(call, responses, response, None)


async def _acall(client: Client, call: Call) -> Heard:
    responses: list[httpx.Response] = []
    _received.set(responses)
    positional, named = arguments_for(module_of(call.operation).asyncio_detailed, call.round)
    try:
        response = await module_of(call.operation).asyncio_detailed(*positional, client=client, **named)
    except Exception as error:  # noqa: BLE001  # whatever it is, the report says it
        return _heard(call, responses, None, error)
    return _heard(call, responses, response, None)


def _heard(call: Call, responses: list[httpx.Response], response: Any, error: Exception | None) -> Heard:
    operation = call.operation
    diagnostics = {one for each in responses for one in diagnostics_in(operation.id, each.headers)}
    differences: set[Differing] = set()
    failure = None
    if len(responses) != 1:
        failure = f"{len(responses)} responses instead of one: {error}"
    elif responses[0].headers.get("x-steady-matched-path") != operation.path:
        failure = f"the server took it for {responses[0].headers.get('x-steady-matched-path')}"
    elif error is not None:
        # One operation declares no success, so the server can only respond with an error.
        if any(200 <= status < 300 for status in operation.responses) or not isinstance(error, ApiError):
            failure = f"{type(error).__name__}: {error}"
    elif response.parsed is not None:
        try:
            payload = httpx.Response(200, content=response.content).json()
            if encode(response.parsed) != payload:
                failure = "what was decoded is not what came"
            _read_all(response.parsed)
        except Exception as wrong:  # noqa: BLE001  # decoding must never raise
            failure = f"decoding: {type(wrong).__name__}: {wrong}"
        else:
            found = operation.differences(response.status_code, payload)
            differences = {Differing(operation.id, one.kind, re.sub(r"\[\d+\]", "[]", one.path)) for one in found}
    return Heard(operation.id, frozenset(diagnostics), frozenset(differences), failure)


def diagnostics_in(operation: str, headers: Any) -> Iterator[Diagnostic]:
    """Yield the diagnostics in a response; a server that no longer counts them is an error."""
    for number in range(1, int(headers["x-steady-error-count"]) + 1):
        code, path, message = (headers[f"x-steady-error-{number}-{part}"] for part in ("code", "path", "message"))
        yield Diagnostic(operation, code, re.sub(r"\.\d+(?=\.|$)", "[]", path), message)


def _read_all(value: Any) -> None:
    """Read every field, because fields are decoded when they are first read."""
    if isinstance(value, list):
        for item in value:
            _read_all(item)
    elif hasattr(value, "present"):
        for _, item in value.present():
            _read_all(item)
