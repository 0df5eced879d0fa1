"""Retries: small decisions, asked in turn, each of which knows one reason to try again.

The rules, as a list that can be checked:

- 429 is tried again with every method, after `ratelimit-reset` seconds, or after a growing pause where it is not said;
- 408 and 5xx are tried again with what can be repeated: GET, HEAD, PUT, DELETE, OPTIONS, and a POST that only reads;
- a connection that could not be made is tried again with every method: nothing was sent;
- a connection that broke, or an answer that did not come in time, is tried again with methods that can be repeated;
- never more than `attempts` tries, never beyond `seconds` in all.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from pagerduty_client._http import httpx

REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
# Failures before the first byte of the request left.
UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
# Of those, the ones that come again as often as the request does.
HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try that was no success.

    Attributes:
        method: the HTTP method.
        number: 1 for the first try.
        response: what came, or None.
        error: what was raised instead, or None.
        reads: whether the operation only reads, whatever its method (analytics are POSTs).
    """

    method: str
    number: int
    response: httpx.Response | None = None
    error: httpx.RequestError | None = None
    reads: bool = False

    @property
    def repeatable(self) -> bool:
        """Whether doing it twice is the same as doing it once."""
        return self.reads or self.method in REPEATABLE

    @property
    def sent(self) -> bool:
        """Whether anything of the request may have reached the server."""
        return not isinstance(self.error, UNSENT)


Decision = Callable[[Attempt], float | None]


def backoff(number: int, *, first: float = FIRST_PAUSE, longest: float = LONGEST_PAUSE) -> float:
    """A pause that doubles with each try, half of it chance, so that clients do not come back all at once."""
    whole = min(longest, first * 2.0 ** (number - 1))
    return whole / 2 + random.uniform(0, whole / 2)  # noqa: S311  # not a secret


def reset_seconds(response: httpx.Response) -> float | None:
    """The seconds until the rate limit resets, where the response says so."""
    try:
        seconds = float(response.headers.get("ratelimit-reset", ""))
    except ValueError:
        return None
    return seconds if 0 <= seconds <= 3600 else None


def rate_limited(attempt: Attempt) -> float | None:
    """429: nothing was done, so every method may come again, when the limit resets."""
    if attempt.response is None or attempt.response.status_code != 429:
        return None
    seconds = reset_seconds(attempt.response)
    # Whole seconds may be rounded down; and whoever was refused twice comes back later.
    return backoff(attempt.number) if seconds is None else seconds + max(random.random(), backoff(attempt.number))  # noqa: S311


def server_failed(attempt: Attempt) -> float | None:
    """408 and 5xx, for what can be repeated."""
    response = attempt.response
    if response is None or not attempt.repeatable:
        return None
    return backoff(attempt.number) if response.status_code == 408 or response.status_code >= 500 else None


def not_connected(attempt: Attempt) -> float | None:
    """No connection for what was certainly not sent, or a broken one for what can be repeated."""
    if attempt.error is None or isinstance(attempt.error, HOPELESS) or _is_certificate_failure(attempt.error):
        return None
    return backoff(attempt.number) if attempt.repeatable or not attempt.sent else None


def _is_certificate_failure(error: BaseException) -> bool:
    return "CERTIFICATE_VERIFY_FAILED" in str(error)


@dataclass(frozen=True, slots=True)
class Retries:
    """The decisions, in order; the first that says a pause is followed.

    Attributes:
        decisions: functions from an Attempt to seconds to wait, or None for no opinion. Replace them, add your own.
        attempts: the most tries for one call; 1 for none again.
        seconds: the most time for one call, pauses included. A pause that would go beyond it is not begun.
    """

    decisions: tuple[Decision, ...] = (rate_limited, server_failed, not_connected)
    attempts: int = 5
    seconds: float = 120.0

    def pause(self, attempt: Attempt, elapsed: float) -> float | None:
        """The seconds to wait before the next try, or None to give up."""
        if attempt.number >= self.attempts:
            return None
        found = next((pause for decide in self.decisions if (pause := decide(attempt)) is not None), None)
        return None if found is None or elapsed + found > self.seconds else max(found, 0.0)


NEVER = Retries(decisions=(), attempts=1)
