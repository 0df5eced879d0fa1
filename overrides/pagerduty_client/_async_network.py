"""Connections of async calls on asyncio, in which no step takes longer than the call's deadline allows.

Unlike httpcore's own, they keep reading while they write, so that an early response to a large upload is not lost,
and know about all bytes that arrived but were not read.
"""

from __future__ import annotations

import asyncio
import select
import ssl
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from importlib.util import find_spec
from ipaddress import ip_address
from typing import Any

from pagerduty_client._http import httpx
from pagerduty_client._httpcore import httpcore
from pagerduty_client._network import PIECE, forget_redirect, left_over, note_sent, seconds_for

# The limit for reading ahead.
_READ_AHEAD = 2**20

# httpcore tries to import sniffio several times for each request. If it is missing, each attempt searches the whole
# path, which takes a tenth of the time of a list; without sniffio, httpcore assumes asyncio anyway.
if find_spec("sniffio") is None and "httpcore._synchronization" in sys.modules:
    vars(sys.modules["httpcore._synchronization"])["current_async_library"] = lambda: "asyncio"


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """A connection. Once `spoiled` is set, it is not used for another request."""

    def __init__(self) -> None:
        self.spoiled = False
        self._transport: Any = None
        self._received = bytearray()
        self._ended = False
        self._error: Exception | None = None
        self._waiting: list[asyncio.Future[None]] = []
        self._can_write = True
        self._is_paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Buffer received data; pause reading if it is a lot."""
        self._received += data
        if len(self._received) > _READ_AHEAD:
            self._is_paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Record that no more data will arrive."""
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Record the end of the connection; keep data that arrived before a write failed."""
        if exc is not None and self._transport.get_extra_info("ssl_object") is None:
            self._received += _unread(self._transport.get_extra_info("socket"))
        self._ended, self._error = True, exc
        self._wake()

    def pause_writing(self) -> None:
        """Record that the operating system's buffer is full."""
        self._can_write = False

    def resume_writing(self) -> None:
        """Record that the buffer has room again."""
        self._can_write = True
        self._wake()

    def _wake(self) -> None:
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def _wait(self) -> None:
        change: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(change)
        await change

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return received data, or wait for it."""
        async with _within(timeout, httpcore.ReadTimeout):
            while not self._received and not self._ended:
                await self._wait()
        if not self._received and self._error is not None:
            raise httpcore.ReadError(str(self._error)) from self._error
        data = bytes(self._received[:max_bytes])
        del self._received[:max_bytes]
        if self._is_paused and not self._ended and len(self._received) <= _READ_AHEAD:
            self._is_paused = False
            self._transport.resume_reading()
            await asyncio.sleep(0)  # lets it deliver buffered data
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all data. WriteError means that there may be a response to read."""
        note_sent(buffer)
        for start in range(0, len(buffer), PIECE):
            if start:  # let the loop read what has arrived: it is lost if the next write fails
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            if self._transport.is_closing():
                raise httpcore.WriteError(str(self._error or "the connection is closed")) from self._error
            self._transport.write(buffer[start : start + PIECE])
            try:
                async with _within(timeout, httpcore.WriteTimeout):
                    while not self._can_write and not self._transport.is_closing():
                        await self._wait()
            except httpcore.WriteTimeout as error:
                if self._received:
                    raise httpcore.WriteError("the server responded without reading the whole request") from error
                raise

    async def aclose(self) -> None:
        """Close the connection."""
        self._transport.abort()
        await asyncio.sleep(0)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Return the connection, encrypted."""
        encrypted = Stream()
        try:
            async with _within(timeout, httpcore.ConnectTimeout):
                encrypted._transport = await asyncio.get_running_loop().start_tls(
                    self._transport, encrypted, ssl_context, server_hostname=server_hostname
                )
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return encrypted

    def get_extra_info(self, info: str) -> Any:
        """Return the information that httpcore requests; an idle connection with `is_readable` is not reused."""
        if info == "is_readable":
            return self.spoiled or bool(self._received) or self._ended or self._is_readable()
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))

    def _is_readable(self) -> bool:
        number = self._transport.get_extra_info("socket").fileno()
        if number < 0:
            return True
        if sys.platform == "win32":
            return bool(select.select([number], [], [], 0)[0])
        poll = select.poll()
        poll.register(number, select.POLLIN)
        return bool(poll.poll(0))


def _unread(connection: Any) -> bytes:
    """Return data that arrived but was not read; nothing for sockets of other event loops."""
    found = bytearray()
    with suppress(OSError, TypeError, AttributeError), connection.dup() as own:  # uvloop's sockets have no dup()
        own.setblocking(False)
        while len(found) < _READ_AHEAD and (part := own.recv(PIECE)):
            found += part
    return bytes(found)


@asynccontextmanager
async def _within(timeout: float | None, error: type[httpcore.TimeoutException]) -> AsyncGenerator[None]:
    try:
        async with asyncio.timeout(seconds_for(timeout, error)):
            yield
    except TimeoutError as caught:
        raise error("timed out") from caught


class Backend(httpcore.AsyncNetworkBackend):
    """Opens connections."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        """Open a connection; name resolution and all addresses count towards the timeout."""
        loop = asyncio.get_running_loop()
        source = None if local_address is None else (local_address, 0)
        try:
            async with _within(timeout, httpcore.ConnectTimeout):
                # A single address needs no race, and asyncio loses the winner's socket if a race is canceled.
                delay = None if _is_address(host) else 0.25
                transport, stream = await loop.create_connection(
                    Stream, host, port, local_addr=source, happy_eyeballs_delay=delay
                )
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        for option in socket_options or ():
            transport.get_extra_info("socket").setsockopt(*option)
        return stream

    async def sleep(self, seconds: float) -> None:
        """Wait some seconds."""
        await asyncio.sleep(seconds)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


class CheckedBody(httpx.AsyncByteStream):
    """A response body that spoils its connection if more bytes follow it."""

    def __init__(self, inner: httpx.AsyncByteStream, connection: Any) -> None:
        self._inner = inner
        self._connection = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._inner:
            yield part
        if left_over(self._inner):
            self._connection.spoiled = True

    async def aclose(self) -> None:
        """End the response."""
        await self._inner.aclose()


class Transport(httpx.AsyncHTTPTransport):
    """httpx's transport with these connections."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        vars(self._pool)["_network_backend"] = Backend()  # httpx has no argument for it

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        response = await super().handle_async_request(request)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = CheckedBody(response.stream, response.extensions["network_stream"])
        forget_redirect(response)
        return response
