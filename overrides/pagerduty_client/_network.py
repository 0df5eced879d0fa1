"""Connections of sync calls on httpcore's sockets, in which no step takes longer than the call's deadline allows."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import Any

from pagerduty_client._http import httpx
from pagerduty_client._httpcore import httpcore
from pagerduty_client._threads import TooLate, within

# A larger body is written in parts, so that a server that reads slowly cannot exceed the deadline.
PIECE = 64 * 1024


class Sending:
    """A request that is being sent.

    Attributes:
        until: the deadline, by time.monotonic().
        is_ours: whether it uses a connection of this module, or of `_async_network`.
        was_sent: whether any of it was sent, except a CONNECT to a proxy.
    """

    def __init__(self, seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.is_ours = False
        self.was_sent = False


# The request that this thread or task is sending.
SENDING: ContextVar[Sending] = ContextVar("pagerduty_sending")


def seconds_for(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    """Return the timeout of a step: its own, or the time until the deadline if that is shorter."""
    sending = SENDING.get(None)
    if sending is None:
        return timeout
    sending.is_ours = True
    remaining = sending.until - time.monotonic()
    if remaining <= 0:
        raise error("the deadline has passed")
    seconds = remaining if timeout is None else min(timeout, remaining)
    return None if math.isinf(seconds) else seconds


def note_sent(buffer: bytes) -> None:
    """Record that a request is being sent, unless it is a CONNECT to a proxy."""
    sending = SENDING.get(None)
    if sending is not None and buffer and not buffer.startswith(b"CONNECT "):
        sending.was_sent = True


def left_over(stream: Any) -> bool:
    """Return whether there are bytes after the end of a response, which h11 would read as the next one."""
    for name in ("_httpcore_stream", "_stream", "_connection", "_h11_state"):
        stream = getattr(stream, name, None)
    return stream is not None and bool(stream.trailing_data[0])


def forget_redirect(response: httpx.Response) -> None:
    """Remove the redirect target: it is not followed, and httpx raises if it is not a valid URL."""
    if 300 <= response.status_code < 400:
        response.headers.pop("location", None)


class Stream(httpcore.NetworkStream):
    """A connection. Once `spoiled` is set, it is not used for another request."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner
        self.spoiled = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return received data, or wait for it."""
        return self._inner.read(max_bytes, seconds_for(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all data. WriteError means that there may be a response to read."""
        note_sent(buffer)
        for start in range(0, len(buffer), PIECE):
            try:
                self._inner.write(buffer[start : start + PIECE], seconds_for(timeout, httpcore.WriteTimeout))
            except httpcore.WriteTimeout as error:
                if self._inner.get_extra_info("is_readable"):
                    raise httpcore.WriteError("the server responded without reading the whole request") from error
                raise

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Stream:
        """Return the connection, encrypted."""
        try:
            seconds = seconds_for(timeout, httpcore.ConnectTimeout)
            return _in_time(lambda: Stream(self._inner.start_tls(ssl_context, server_hostname, seconds)), seconds)
        except BaseException:
            self.close()  # httpcore does not
            raise

    def get_extra_info(self, info: str) -> Any:
        """Return the information that httpcore requests; an idle connection with `is_readable` is not reused."""
        return (info == "is_readable" and self.spoiled) or self._inner.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Opens connections."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        """Open a connection; name resolution and all addresses count towards the timeout."""
        seconds = seconds_for(timeout, httpcore.ConnectTimeout)
        options = list(socket_options or ())
        return _in_time(lambda: Stream(self._inner.connect_tcp(host, port, seconds, local_address, options)), seconds)

    def sleep(self, seconds: float) -> None:
        """Wait some seconds."""
        time.sleep(seconds)


def _in_time(connect: Callable[[], Stream], seconds: float | None) -> Stream:
    """Return a connection within a timeout that the operating system does not enforce; close a late one."""
    try:
        return within(seconds, connect, "pagerduty-connect", discard=Stream.close)
    except TooLate:
        raise httpcore.ConnectTimeout("timed out") from None


class CheckedBody(httpx.SyncByteStream):
    """A response body that spoils its connection if more bytes follow it."""

    def __init__(self, inner: httpx.SyncByteStream, connection: Any) -> None:
        self._inner = inner
        self._connection = connection

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner
        if left_over(self._inner):
            self._connection.spoiled = True

    def close(self) -> None:
        """End the response."""
        self._inner.close()


class Transport(httpx.HTTPTransport):
    """httpx's transport with these connections."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        vars(self._pool)["_network_backend"] = Backend()  # httpx has no argument for it

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        response = super().handle_request(request)
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = CheckedBody(response.stream, response.extensions["network_stream"])
        forget_redirect(response)
        return response
