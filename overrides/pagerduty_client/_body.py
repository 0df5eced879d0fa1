"""Reading a response's body within bounds of size and time."""

from __future__ import annotations

import time

from pagerduty_client._http import httpx
from pagerduty_client._notes import NOTES, TOO_LARGE


class BodyReader:
    """The body of a response as it comes in, within bounds of size and time."""

    def __init__(self, response: httpx.Response, max_bytes: int, seconds: float) -> None:
        self._response = response
        self._max_bytes = max_bytes
        self._until = time.monotonic() + max(seconds, 1.0)
        self._chunks: list[bytes] = []
        self._size = 0
        if "," in response.headers.get("content-encoding", ""):
            raise httpx.DecodingError("the body is compressed more than once", request=response.request)

    def keep(self, chunk: bytes) -> bool:
        """Keep a chunk; whether more is wanted."""
        if time.monotonic() > self._until:
            raise httpx.ReadTimeout("the body did not end in time", request=self._response.request)
        self._chunks.append(chunk)
        self._size += len(chunk)
        return self._size <= self._max_bytes

    def response(self) -> httpx.Response:
        """The response with its body, decompressed; only the beginning of one that is too large."""
        response = self._response
        too_large = self._size > self._max_bytes
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"],
            content=self._chunks[0][:1000] if too_large else b"".join(self._chunks),
            request=response.request,
            extensions={NOTES: {TOO_LARGE: True} if too_large else {}},
        )
