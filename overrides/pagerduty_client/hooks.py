"""What hooks get."""

from __future__ import annotations

from typing import NamedTuple


class Exchange(NamedTuple):
    """One try of one call, as the `on_request` hook gets it. It holds no token and no body.

    Attributes:
        operation_id, method, path: the call.
        attempt: 1 for the first try.
        status: the HTTP status, or None where there was no response.
        seconds: how long it took.
        request_id: PagerDuty's id of the request, where the response has one.
        error: the name of the httpx exception, where there was no response.
    """

    operation_id: str
    method: str
    path: str
    attempt: int
    status: int | None
    seconds: float
    request_id: str | None
    error: str | None
