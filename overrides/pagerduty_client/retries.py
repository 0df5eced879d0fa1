"""Retries: small functions, tried in order, each of which knows one reason to retry.

The rules:

- 429 is retried with every method, when the limit resets, or after a growing pause if the response does not say when;
- 408 and 5xx are retried if the request is idempotent: GET, HEAD, PUT, DELETE, OPTIONS, and a POST that only reads;
- a failed connection attempt is retried with every method, because nothing was sent;
- a broken connection or a late response is retried if the request is idempotent;
- `Retry-After` lengthens a pause;
- a call has at most `attempts` attempts, and no pause exceeds the call's deadline.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from pagerduty_client._checks import check_callable, check_count, check_type
from pagerduty_client._http import httpx
from pagerduty_client._rate_headers import retry_after, wait_seconds

IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
# Failures before the first byte of the request was sent.
NOT_SENT_ERRORS = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
# Failures that a retry cannot fix.
PERMANENT_ERRORS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """An unsuccessful attempt.

    Attributes:
        method: the HTTP method.
        number: 1 for the first attempt.
        response: the response, or None.
        error: the exception raised instead, or None.
        is_read_only: whether the operation only reads, whatever its method (analytics are POSTs).
    """

    method: str
    number: int
    response: httpx.Response | None = None
    error: httpx.RequestError | None = None
    is_read_only: bool = False

    @property
    def is_repeatable(self) -> bool:
        """Whether the request can be repeated without a second effect."""
        return self.is_read_only or self.method in IDEMPOTENT_METHODS

    @property
    def was_sent(self) -> bool:
        """Whether any of the request may have reached the server."""
        return not isinstance(self.error, NOT_SENT_ERRORS)


Decision = Callable[[Attempt], float | None]


def backoff(number: int, *, first: float = FIRST_PAUSE, longest: float = LONGEST_PAUSE) -> float:
    """Return a pause that doubles with each attempt, half of it random, so that clients do not retry simultaneously."""
    whole = min(longest, first * 2.0 ** min(number - 1, 100))
    return whole / 2 + random.uniform(0, whole / 2)  # noqa: S311  # not a secret


def rate_limited(attempt: Attempt) -> float | None:
    """Retry a 429 with every method, when the limit resets: the request was not carried out."""
    if attempt.response is None or attempt.response.status_code != 429:
        return None
    seconds = wait_seconds(attempt.response.headers)
    # Seconds may be rounded down, and repeated rejections wait longer.
    return backoff(attempt.number) if seconds is None else seconds + max(random.random(), backoff(attempt.number))  # noqa: S311


def server_failed(attempt: Attempt) -> float | None:
    """Retry 408 and 5xx if the request is idempotent."""
    response = attempt.response
    if (
        response is None
        or not attempt.is_repeatable
        or not (response.status_code == 408 or response.status_code >= 500)
    ):
        return None
    return backoff(attempt.number) + (retry_after(response.headers) or 0.0)


def not_connected(attempt: Attempt) -> float | None:
    """Retry a failed connection if nothing was sent, and a broken one if the request is idempotent."""
    error = attempt.error
    if error is None or isinstance(error, PERMANENT_ERRORS) or "CERTIFICATE_VERIFY_FAILED" in str(error):
        return None
    return backoff(attempt.number) if attempt.is_repeatable or not attempt.was_sent else None


@dataclass(frozen=True, slots=True)
class Retries:
    """The retry decisions, in order; the first that returns a pause wins.

    Attributes:
        decisions: functions from an Attempt to seconds to wait, or None for no opinion. Replace them, add your own.
        attempts: the maximum number of attempts of a call; 1 disables retries. `Client(deadline=…)` limits their time.
    """

    decisions: tuple[Decision, ...] = (rate_limited, server_failed, not_connected)
    attempts: int = 5

    def __post_init__(self) -> None:
        check_count("Retries(attempts=…)", self.attempts)
        check_type(
            "Retries(decisions=…)", self.decisions, tuple, "a tuple of functions from an Attempt to seconds or None"
        )
        for decide in self.decisions:
            check_callable("each of Retries(decisions=…)", decide)

    def pause(self, attempt: Attempt) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up."""
        if attempt.number >= self.attempts:
            return None
        found = next((pause for decide in self.decisions if (pause := decide(attempt)) is not None), None)
        return None if found is None else max(found, 0.0)


NO_RETRIES = Retries(decisions=(), attempts=1)
