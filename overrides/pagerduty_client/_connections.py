"""The connections of a client and its views: httpx clients, created on first use."""

from __future__ import annotations

import math
import ssl
import threading
import weakref
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pagerduty_client._body import BodyReader
from pagerduty_client._fork import renew_after_fork
from pagerduty_client._http import httpx
from pagerduty_client._proxies import Proxies, Proxy
from pagerduty_client._secret import detach
from pagerduty_client._threads import TooLate, within
from pagerduty_client._tls import Certificate, Verify, check_tls, context_for
from pagerduty_client.retries import NOT_SENT_ERRORS
from pagerduty_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Connections:
    """One httpx client for sync calls and one for each event loop, replaced after a fork."""

    def __init__(
        self,
        *,
        proxies: Proxies,
        verify: Verify,
        cert: Certificate,
        transport: httpx.BaseTransport | None,
        async_transport: httpx.AsyncBaseTransport | None,
        async_event_hooks: Mapping[str, list[Callable[..., Any]]] | None,
        pool: Mapping[str, Any],
        client: Mapping[str, Any],
    ) -> None:
        check_tls(verify, cert)
        self._proxies = proxies
        self._verify = verify
        self._cert = cert
        # A transport for sync and async is used for both, because tokens are fetched by sync requests.
        self._transport = transport or (async_transport if isinstance(async_transport, httpx.BaseTransport) else None)
        self._async_transport = async_transport or (
            transport if isinstance(transport, httpx.AsyncBaseTransport) else None
        )
        # Custom transports may ignore the deadline.
        self._is_bounded = self._transport is None and not client.get("mounts")
        self._is_async_bounded = self._async_transport is None and not client.get("mounts")
        self._async_event_hooks = async_event_hooks
        self._pool = dict(pool)
        self._client = dict(client)
        self._context: ssl.SSLContext | None = None
        self._inherited: list[object] = []
        self._sync: httpx.Client | None = None
        self._borrowed: dict[httpx.Client, int] = {}  # requests in flight, by client
        self._by_loop: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            weakref.WeakKeyDictionary()
        )
        self._lock = threading.Lock()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Drop the sockets inherited in a fork: parent and child would read each other's responses.

        They are not closed, because closing would send data on the parent's connections.
        """
        self._inherited += [self._sync, *self._by_loop.values()]
        self._sync = None
        self._borrowed = {}
        self._by_loop = weakref.WeakKeyDictionary()
        self._lock = threading.Lock()

    def send(self, request: httpx.Request, *, max_bytes: int, seconds: float, timeouts: Any) -> httpx.Response:
        """Send a request once and read the complete response, within some seconds."""
        client = self._borrow()
        request.extensions["timeout"] = timeouts

        def exchange() -> httpx.Response:
            try:
                response = client.send(request, stream=True, follow_redirects=False)
                body = BodyReader(response, max_bytes)
                try:
                    for chunk in response.iter_bytes() if body.unreadable is None else ():
                        if not body.keep(chunk):
                            break
                except httpx.RequestError as error:
                    body.failed(error)
                finally:
                    response.close()
                return body.response()
            finally:
                self._give_back(client)

        with _sending(client, seconds):
            return exchange() if self._is_bounded or math.isinf(seconds) else _in_time(exchange, seconds)

    async def asend(self, request: httpx.Request, *, max_bytes: int, seconds: float, timeouts: Any) -> httpx.Response:
        """Like `send`, asynchronously."""
        client = self.async_client()
        request.extensions["timeout"] = timeouts
        with _sending(client, seconds):
            async with _async_in_time(None if self._is_async_bounded or math.isinf(seconds) else seconds):
                response = await client.send(request, stream=True, follow_redirects=False)
                body = BodyReader(response, max_bytes)
                try:
                    if body.unreadable is None:
                        async for chunk in response.aiter_bytes():
                            if not body.keep(chunk):
                                break
                except httpx.RequestError as error:
                    body.failed(error)
                finally:
                    await response.aclose()
                return body.response()

    def _borrow(self) -> httpx.Client:
        """Return the httpx client of sync calls, for one request."""
        with self._lock:
            if self._sync is None:
                transport = self._transport or _Router(self._proxies, self._new_transport)
                with _usable():
                    self._sync = httpx.Client(transport=transport, trust_env=False, **self._client)
            self._borrowed[self._sync] = self._borrowed.get(self._sync, 0) + 1
            return self._sync

    def _give_back(self, client: httpx.Client) -> None:
        """Close a client after its last request if `close` was called meanwhile: its pool would keep the socket."""
        with self._lock:
            left = self._borrowed[client] = self._borrowed.get(client, 1) - 1
            if left:
                return
            del self._borrowed[client]
            is_dropped = client is not self._sync
        if is_dropped:
            client.close()

    def async_client(self) -> httpx.AsyncClient:
        """Return the httpx client of async calls in the running event loop."""
        import asyncio

        loop = asyncio.get_running_loop()
        with self._lock:
            for other in [one for one in self._by_loop if one.is_closed()]:
                del self._by_loop[other]  # its connections are closed with it
            client = self._by_loop.get(loop)
            if client is None:
                transport = self._async_transport or _AsyncRouter(self._proxies, self._new_async_transport)
                arguments: dict[str, Any] = {**self._client, "event_hooks": self._async_event_hooks}
                with _usable():
                    client = httpx.AsyncClient(transport=transport, trust_env=False, **arguments)
                self._by_loop[loop] = client
            return client

    def _new_transport(self, proxy: Proxy | None, is_encrypted: bool) -> httpx.BaseTransport:
        from pagerduty_client._network import Transport

        return self._made(Transport, proxy, is_encrypted)

    def _new_async_transport(self, proxy: Proxy | None, is_encrypted: bool) -> httpx.AsyncBaseTransport:
        from pagerduty_client._async_network import Transport

        return self._made(Transport, proxy, is_encrypted)

    def _made(self, transport: Callable[..., T], proxy: Proxy | None, is_encrypted: bool) -> T:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # without roots, which are slow to load
        if is_encrypted:
            context = self._context = self._context or context_for(self._verify, self._cert)
        with _usable():
            return transport(
                verify=context,
                trust_env=False,
                proxy=None if proxy is None else proxy.argument.reveal(),
                **self._pool,
            )

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        with self._lock:
            client, self._sync = self._sync, None
            is_borrowed = client in self._borrowed
        if client is not None and not is_borrowed:
            client.close()

    async def aclose(self) -> None:
        """Close the connections of async calls in the running event loop; a later call opens new ones."""
        import asyncio

        with self._lock:
            client = self._by_loop.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()


@contextmanager
def _sending(client: httpx.Client | httpx.AsyncClient, seconds: float) -> Generator[None]:
    """Set the deadline of a request for the connections; record in errors whether the request was sent."""
    from pagerduty_client._network import SENDING, Sending

    sending = Sending(seconds)
    token = SENDING.set(sending)
    try:
        yield
    except BaseException as error:
        detach(error)
        if isinstance(error, RuntimeError) and client.is_closed:  # by another thread
            raise httpx.ConnectError("the client was closed") from error
        if isinstance(error, httpx.TransportError) and sending.is_ours and not sending.was_sent:
            _raise_not_sent(error)
        raise
    finally:
        SENDING.reset(token)


def _in_time(exchange: Callable[[], httpx.Response], seconds: float) -> httpx.Response:
    """Run a step that a custom transport may not finish in time."""
    try:
        return within(seconds, exchange, "pagerduty-request", discard=lambda response: None)
    except TooLate:
        raise httpx.ReadTimeout("the transport did not respond in time") from None


@asynccontextmanager
async def _async_in_time(seconds: float | None) -> AsyncGenerator[None]:
    import asyncio

    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise httpx.ReadTimeout("the transport did not respond in time") from None


def _raise_not_sent(error: httpx.TransportError) -> None:
    """Convert the error of an unresponsive proxy to one that says that nothing was sent."""
    if not isinstance(error, NOT_SENT_ERRORS):
        kind = httpx.ConnectTimeout if isinstance(error, httpx.TimeoutException) else httpx.ConnectError
        raise kind(str(error) or type(error).__name__) from error


@contextmanager
def _usable() -> Generator[None]:
    """Raise InvalidArgument if httpx rejects an argument that is passed through to it."""
    try:
        yield
    except (AttributeError, ImportError, TypeError, ValueError) as error:
        raise InvalidArgument(f"httpx cannot use limits, mounts, event_hooks, http1 or http2: {error}") from None


class _Routes(Generic[T]):
    """Transports for each proxy, and one without a proxy, created on first use."""

    def __init__(self, proxies: Proxies, make: Callable[[Proxy | None, bool], T]) -> None:
        self._proxies = proxies
        self._make = make
        self._made: dict[tuple[Proxy | None, bool], T] = {}
        self._lock = threading.Lock()

    def _to(self, url: httpx.URL) -> T:
        """Return the transport for a URL: through its proxy, encrypted or not."""
        way = self._proxies.for_url(url.scheme, url.host, url.port), url.scheme == "https"
        with self._lock:
            if way not in self._made:
                self._made[way] = self._make(*way)
            return self._made[way]


class _Router(_Routes[httpx.BaseTransport], httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request through the transport for its URL."""
        return self._to(request.url).handle_request(request)

    def close(self) -> None:
        """Close all transports."""
        for transport in self._made.values():
            transport.close()


class _AsyncRouter(_Routes[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request through the transport for its URL."""
        return await self._to(request.url).handle_async_request(request)

    async def aclose(self) -> None:
        """Close all transports."""
        for transport in self._made.values():
            await transport.aclose()
