"""The connections of a client and its views: httpx clients, made when they are first needed."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
import weakref
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from pagerduty_client._body import BodyReader
from pagerduty_client._http import httpx
from pagerduty_client._security import is_loopback, user_context


class Connections:
    """One httpx client for sync calls and one for each event loop, renewed in a forked process."""

    def __init__(
        self,
        *,
        base_url: str,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool | None,
        cert: str | tuple[str, ...] | None,
        transport: httpx.BaseTransport | None,
        async_transport: httpx.AsyncBaseTransport | None,
        async_event_hooks: Mapping[str, list[Callable[..., Any]]] | None,
        arguments: Mapping[str, Any],
    ) -> None:
        self._base_url = base_url
        self._verify = verify
        self._cert = cert
        self._transport = transport
        self._async_transport = async_transport
        self._async_event_hooks = async_event_hooks
        self._arguments = arguments
        self._start()

    def _start(self) -> None:
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._sync: httpx.Client | None = None
        self.by_loop: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            weakref.WeakKeyDictionary()
        )

    def send(self, request: httpx.Request, *, max_bytes: int, seconds: float) -> httpx.Response:
        """Send a request once and read the response whole."""
        client = self.sync_client()
        try:
            response = client.send(request, stream=True, follow_redirects=False)
        except RuntimeError as error:
            raise _closed(client, request, error) from error
        try:
            body = BodyReader(response, max_bytes, seconds)
            try:
                for chunk in response.iter_bytes():
                    if not body.keep(chunk):
                        break
            except httpx.RequestError:
                if response.status_code < 300:  # the status of anything else says enough
                    raise
        finally:
            response.close()
        return body.response()

    async def asend(self, request: httpx.Request, *, max_bytes: int, seconds: float) -> httpx.Response:
        """Like `send`, asynchronously."""
        client = self.async_client()
        try:
            response = await client.send(request, stream=True, follow_redirects=False)
        except RuntimeError as error:
            raise _closed(client, request, error) from error
        try:
            body = BodyReader(response, max_bytes, seconds)
            try:
                async for chunk in response.aiter_bytes():
                    if not body.keep(chunk):
                        break
            except httpx.RequestError:
                if response.status_code < 300:  # the status of anything else says enough
                    raise
        finally:
            await response.aclose()
        return body.response()

    def sync_client(self) -> httpx.Client:
        """The httpx client of sync calls."""
        self._after_fork()
        with self._lock:
            if self._sync is None:
                self._sync = httpx.Client(transport=self._transport, **self._client_arguments(self._transport))
            return self._sync

    def async_client(self) -> httpx.AsyncClient:
        """The httpx client of async calls in the running event loop."""
        loop = asyncio.get_running_loop()
        self._after_fork()
        with self._lock:
            for other in [one for one in self.by_loop if one.is_closed()]:
                del self.by_loop[other]  # its connections went with it
            client = self.by_loop.get(loop)
            if client is None:
                arguments = self._client_arguments(self._async_transport)
                arguments["event_hooks"] = self._async_event_hooks
                client = self.by_loop[loop] = httpx.AsyncClient(transport=self._async_transport, **arguments)
            return client

    def _after_fork(self) -> None:
        """Drop the sockets inherited in a fork: parent and child would read each other's answers."""
        if self._process != os.getpid():
            self._start()

    def _client_arguments(self, transport: object) -> dict[str, Any]:
        arguments = dict(self._arguments)
        if is_loopback(urlsplit(self._base_url).hostname or ""):
            arguments["trust_env"] = False  # no proxy stands between this machine and itself
        if transport is None:
            context = arguments["verify"] = user_context(self._verify)
            if self._cert is not None:
                context.load_cert_chain(*([self._cert] if isinstance(self._cert, str) else self._cert))
        return arguments

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        with self._lock:
            client, self._sync = self._sync, None
        if client is not None:
            client.close()

    async def aclose(self) -> None:
        """Close the connections of async calls in the running event loop; a later call opens new ones."""
        with self._lock:
            client = self.by_loop.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()


def _closed(client: httpx.Client | httpx.AsyncClient, request: httpx.Request, error: RuntimeError) -> Exception:
    """What a client that another thread closed in the meantime raises: nothing was sent, so it can be tried again."""
    return httpx.ConnectError("the client was closed", request=request) if client.is_closed else error
