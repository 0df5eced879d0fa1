"""Read a response's body up to a maximum size."""

from __future__ import annotations

from pagerduty_client._http import httpx
from pagerduty_client._notes import UNREADABLE
from pagerduty_runtime.operation import CALL_INFO_KEY


class BodyReader:
    """The body of a response, collected in chunks.

    Args:
        response: the response, whose body has not been read.
        max_bytes: the maximum size; a larger body is not read completely.
    """

    def __init__(self, response: httpx.Response, max_bytes: int) -> None:
        self._response = response
        self._max_bytes = max_bytes
        self._chunks: list[bytes] = []
        self._size = 0
        self.unreadable: str | None = None
        if "," in response.headers.get("content-encoding", ""):
            self.unreadable = "the body is compressed more than once"

    def keep(self, chunk: bytes) -> bool:
        """Add a chunk; return whether to keep reading."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._max_bytes:
            self.unreadable = (
                f"the body is larger than {self._max_bytes} bytes: Client(max_response_bytes=…) allows more"
            )
        return self.unreadable is None

    def failed(self, error: httpx.RequestError) -> None:
        """Record a body that failed: an error if its status is a success, unless it is the compression."""
        if isinstance(error, httpx.DecodingError):
            self.unreadable = f"the body cannot be decompressed ({error})"
        elif self._response.status_code < 300:  # for other statuses, the status is enough
            raise error

    def response(self) -> httpx.Response:
        """Return the response with its decompressed body; only the beginning of one that could not be read."""
        response = self._response
        content = b"".join(self._chunks)
        return httpx.Response(
            response.status_code,
            headers=[(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"],
            content=content if self.unreadable is None else content[:1000],
            request=response.request,
            extensions={CALL_INFO_KEY: {} if self.unreadable is None else {UNREADABLE: self.unreadable}},
        )
