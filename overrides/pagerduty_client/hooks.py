"""What hooks get."""

from __future__ import annotations

from typing import NamedTuple


class Exchange(NamedTuple):
    """One attempt of a call, as the `on_request` hook gets it. It holds no token and no body.

    Attributes:
        operation_id, method, path: the operation and the request's path.
        attempt: 1 for the first attempt.
        status: the HTTP status, or None without a response.
        seconds: how long it took.
        request_id: PagerDuty's id of the request, or None if the response has none.
        error: the name of the httpx exception, or None if there was a response.
    """

    operation_id: str
    method: str
    path: str
    attempt: int
    status: int | None
    seconds: float
    request_id: str | None
    error: str | None
