"""The transport that endpoint functions call: httpx, sync and async, and nothing that the document does not state.

This is the one module of the package that imports httpx. `pagerduty_client.Client` adds authentication,
versioning, `From` and errors with advice; this class is enough where those come from elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import httpx

from pagerduty_runtime.errors import ApiError
from pagerduty_runtime.operation import Request

if TYPE_CHECKING:
    from pagerduty_runtime.conformance import Difference

SERVER = "https://api.pagerduty.com"


class Client:
    """Sends the requests of endpoint functions; for `with` and for `async with`.

    Args:
        base_url: the server's address.
        headers: headers that go with every request, `Authorization` among them.
        timeout: seconds, or an httpx.Timeout.
        transport, async_transport: httpx transports to use in place of the network.
        on_difference: strict mode: called with each Difference between a response and the document, after the
            response was decoded; what it raises goes to the caller. None, the default, looks for none.
        httpx_args: anything else that httpx.Client and httpx.AsyncClient take.
    """

    def __init__(
        self,
        *,
        base_url: str = SERVER,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = 30.0,
        transport: httpx.BaseTransport | None = None,
        async_transport: httpx.AsyncBaseTransport | None = None,
        on_difference: Callable[[Difference], object] | None = None,
        **httpx_args: Any,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.on_difference = on_difference
        self._arguments: dict[str, Any] = {"headers": dict(headers or {}), "timeout": timeout, **httpx_args}
        self._transport = transport
        self._async_transport = async_transport
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client of sync calls, made when it is first needed."""
        if self._client is None:
            self._client = httpx.Client(transport=self._transport, **self._arguments)
        return self._client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The httpx client of async calls, made when it is first needed."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(transport=self._async_transport, **self._arguments)
        return self._async_client

    def headers_for(self, request: Request) -> dict[str, str]:
        """The headers that a request needs beside the ones that its operation declares."""
        headers = {"Accept": request.operation.accept or "application/json", **request.headers}
        if request.content_type is not None:
            headers["Content-Type"] = request.content_type
        return headers

    def error(self, request: Request, response: httpx.Response) -> Exception:
        """The exception for a response that is no success, or that is one but cannot be read."""
        operation = request.operation
        return ApiError(
            operation_id=operation.id,
            method=operation.method,
            path=request.path,
            status=response.status_code,
            content=response.content,
        )

    def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, whatever its status."""
        return self.get_httpx_client().request(**self._keywords(request))

    async def asend(self, request: Request) -> httpx.Response:
        """Like `send`, asynchronously."""
        return await self.get_async_httpx_client().request(**self._keywords(request))

    def _keywords(self, request: Request) -> dict[str, Any]:
        return {
            "method": request.operation.method,
            "url": self.base_url + request.path,
            "params": request.query or None,
            "headers": self.headers_for(request),
            "content": request.content,
            "files": request.files,
        }

    def close(self) -> None:
        """Close the connections of sync calls."""
        if self._client is not None:
            self._client.close()
            self._client = None

    async def aclose(self) -> None:
        """Close the connections of async calls."""
        if self._async_client is not None:
            await self._async_client.aclose()
            self._async_client = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
        self.close()
