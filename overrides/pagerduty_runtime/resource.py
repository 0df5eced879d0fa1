"""The base of generated resource classes: `client.incidents`, and `client.incidents.with_response`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from pagerduty_runtime.suggestions import SuggestsNames

if TYPE_CHECKING:
    import httpx

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.conformance import Difference
    from pagerduty_runtime.lists import AsyncResults, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

P = ParamSpec("P")
T = TypeVar("T")


class Resource(SuggestsNames):
    """The operations of one resource, as methods of a client."""

    __slots__ = ("_client",)

    def __init__(self, client: ApiClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _Recorder:
    """A client that sends one request through another client, and keeps the response."""

    def __init__(self, client: ApiClient) -> None:
        self._client = client
        self.response: httpx.Response | None = None
        self._sent = False

    @classmethod
    def of(cls, resource: Resource) -> _Recorder:
        return cls(resource._client)  # pyright: ignore[reportPrivateUsage]  # its attributes are for its methods

    @property
    def on_difference(self) -> Callable[[Difference], object] | None:
        return self._client.on_difference

    def send(self, request: Request) -> httpx.Response:
        self._once()
        self.response = self._client.send(request)
        return self.response

    async def asend(self, request: Request) -> httpx.Response:
        self._once()
        self.response = await self._client.asend(request)
        return self.response

    def error(self, request: Request, response: httpx.Response) -> Exception:
        return self._client.error(request, response)

    def _once(self) -> None:
        if self._sent:
            raise _OnePageOnly
        self._sent = True

    def with_parsed(self, parsed: T) -> Response[T]:
        from pagerduty_runtime.operation import response_of

        assert self.response is not None, "a method that returned has sent its request"
        return response_of(self.response, parsed)


class _OnePageOnly(Exception):
    """Raised when a list requests its second page."""


def with_response(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Resource, P], Response[T]]:
    """Return a variant of a method that returns a Response with the entity in `parsed`."""

    @wraps(method)
    def call(self: Resource, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        recorder = _Recorder.of(self)
        return recorder.with_parsed(method(Resource(recorder), *args, **kwargs))

    return call


def awith_response(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[Resource, P], Coroutine[Any, Any, Response[T]]]:
    """Like `with_response`, for an async method."""

    @wraps(method)
    async def call(self: Resource, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        recorder = _Recorder.of(self)
        return recorder.with_parsed(await method(Resource(recorder), *args, **kwargs))

    return call


def page_with_response(
    method: Callable[Concatenate[Any, P], Results[T]],
) -> Callable[Concatenate[Resource, P], Response[list[T]]]:
    """Return a method that makes the first request of a list, and returns a Response with its entities in `parsed`."""

    @wraps(method)
    def call(self: Resource, /, *args: P.args, **kwargs: P.kwargs) -> Response[list[T]]:
        recorder = _Recorder.of(self)
        page: list[T] = []
        with method(Resource(recorder), *args, **kwargs) as results, suppress(_OnePageOnly):
            page = next(results.by_page(), page)
        return recorder.with_parsed(page)

    return call


def apage_with_response(
    method: Callable[Concatenate[Any, P], AsyncResults[T]],
) -> Callable[Concatenate[Resource, P], Coroutine[Any, Any, Response[list[T]]]]:
    """Like `page_with_response`, for an async list."""

    @wraps(method)
    async def call(self: Resource, /, *args: P.args, **kwargs: P.kwargs) -> Response[list[T]]:
        recorder = _Recorder.of(self)
        page: list[T] = []
        async with method(Resource(recorder), *args, **kwargs) as results:
            with suppress(_OnePageOnly):
                page = await anext(results.by_page(), page)
        return recorder.with_parsed(page)

    return call
