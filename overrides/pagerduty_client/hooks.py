"""The arguments of hooks."""

from __future__ import annotations

from typing import NamedTuple


class Exchange(NamedTuple):
    """One attempt of a call, passed to the `on_request` hook. It holds no token and no body.

    Attributes:
        operation_id, method, path: the operation and the request's path.
        attempt: 1 for the first attempt.
        status: the HTTP status, or None without a response.
        seconds: how long it took.
        request_id: PagerDuty's ID of the request, or None if the response has none.
        error: the name of the httpx exception, or None if a response arrived.
    """

    operation_id: str
    method: str
    path: str
    attempt: int
    status: int | None
    seconds: float
    request_id: str | None
    error: str | None
