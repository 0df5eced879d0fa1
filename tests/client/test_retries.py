"""The retry decisions, as tables: which failures are retried, and after how many seconds."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest

from pagerduty_client import NO_RETRIES, Retries
from pagerduty_client.retries import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    Attempt,
    backoff,
    not_connected,
    rate_limited,
    server_failed,
)
from pagerduty_runtime.errors import InvalidArgument

REPEATABLE = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")
NOT_REPEATABLE = ("POST", "PATCH")


@pytest.fixture(params=[0.0, 0.5, 1.0], ids=lambda one: f"chance {one}")
def chance(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> float:
    """Replace randomness by a share of its range."""
    share: float = request.param
    monkeypatch.setattr(random, "uniform", lambda low, high: low + share * (high - low))
    monkeypatch.setattr(random, "random", lambda: share)
    return share


def failed(method: str, status: int, number: int = 1, *, reads: bool = False, **headers: str) -> Attempt:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Attempt(method, number, httpx.Response(status, headers=named), is_read_only=reads)


def test_pauses_double_up_to_the_longest_and_half_of_each_is_random(chance: float) -> None:
    wholes = [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    assert [backoff(number) for number in range(1, 9)] == [whole / 2 * (1 + chance) for whole in wholes]
    assert backoff(10_000) == LONGEST_PAUSE / 2 * (1 + chance)  # 2.0 ** 10_000 would be an OverflowError
    assert backoff(3, first=1.0, longest=100.0) == 2.0 * (1 + chance)
    assert (FIRST_PAUSE, LONGEST_PAUSE) == (0.5, 30.0)


@pytest.mark.parametrize("method", [*REPEATABLE, *NOT_REPEATABLE])
def test_a_429_is_retried_with_every_method(method: str, chance: float) -> None:
    assert rate_limited(failed(method, 429)) == backoff(1)
    assert rate_limited(failed(method, 429, 3)) == backoff(3)
    assert rate_limited(failed(method, 429, ratelimit_reset="7")) == 7 + max(chance, backoff(1))
    assert rate_limited(failed(method, 429, 4, ratelimit_reset="7")) == 7 + backoff(4)
    assert rate_limited(failed(method, 429, ratelimit_reset="0")) == max(chance, backoff(1))
    assert rate_limited(failed(method, 429, retry_after="9")) == 9 + max(chance, backoff(1))


def test_only_a_429_is_a_rate_limit() -> None:
    assert [rate_limited(failed("GET", status)) for status in (200, 408, 428, 430, 500, 503)] == [None] * 6
    assert rate_limited(Attempt("GET", 1, error=httpx.ReadTimeout("late"))) is None


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504, 599])
def test_failures_of_the_server_are_retried_if_the_request_is_repeatable(status: int, chance: float) -> None:
    for method in REPEATABLE:
        assert server_failed(failed(method, status, 2)) == backoff(2)
        assert server_failed(failed(method, status, 2, retry_after="20")) == 20 + backoff(2)
        assert server_failed(failed(method, status, retry_after="soon")) == backoff(1)
    for method in NOT_REPEATABLE:
        assert server_failed(failed(method, status)) is None
        assert server_failed(failed(method, status, reads=True)) == backoff(1)


def test_other_responses_are_not_failures_of_the_server() -> None:
    assert [server_failed(failed("GET", status)) for status in (200, 400, 404, 407, 409, 429, 499)] == [None] * 7
    assert server_failed(Attempt("GET", 1, error=httpx.ReadTimeout("late"))) is None


# Errors of a request, and whether a GET and a POST are retried.
ERRORS: list[tuple[httpx.RequestError, bool, bool]] = [
    (httpx.ConnectError("refused"), True, True),
    (httpx.ConnectTimeout("late"), True, True),
    (httpx.PoolTimeout("late"), True, True),
    (httpx.ProxyError("407"), True, True),
    (httpx.ReadError("reset"), True, False),
    (httpx.ReadTimeout("late"), True, False),
    (httpx.WriteError("reset"), True, False),
    (httpx.WriteTimeout("late"), True, False),
    (httpx.RemoteProtocolError("closed"), True, False),
    (httpx.DecodingError("gzip"), True, False),
    (httpx.UnsupportedProtocol("ftp"), False, False),
    (httpx.LocalProtocolError("a header"), False, False),
    (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), False, False),
]


@pytest.mark.parametrize(("error", "read", "write"), ERRORS, ids=lambda one: type(one).__name__)
def test_errors_are_retried_if_repeatable_or_not_sent(
    error: httpx.RequestError, chance: float, *, read: bool, write: bool
) -> None:
    for method in REPEATABLE:
        assert not_connected(Attempt(method, 2, error=error)) == (backoff(2) if read else None)
    for method in NOT_REPEATABLE:
        assert not_connected(Attempt(method, 2, error=error)) == (backoff(2) if write else None)
        assert not_connected(Attempt(method, 2, error=error, is_read_only=True)) == (backoff(2) if read else None)


def test_a_response_is_not_a_connection_failure() -> None:
    assert not_connected(failed("GET", 500)) is None


def test_what_was_sent() -> None:
    sent = {type(error).__name__: Attempt("POST", 1, error=error).was_sent for error, _, _ in ERRORS}
    assert sorted(name for name, was_sent in sent.items() if not was_sent) == sorted(
        ["ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "LocalProtocolError"]
    )
    assert failed("POST", 500).was_sent


def test_the_first_decision_with_a_pause_wins() -> None:
    asked: list[str] = []

    def decide(name: str, pause: float | None) -> Any:
        def decision(attempt: Attempt) -> float | None:
            asked.append(name)
            return pause

        return decision

    retries = Retries(decisions=(decide("a", None), decide("b", 0.0), decide("c", 5.0)))
    assert retries.pause(failed("GET", 500)) == 0.0
    assert asked == ["a", "b"]
    assert Retries(decisions=(decide("a", -3.0),)).pause(failed("GET", 500)) == 0.0
    assert Retries(decisions=(decide("a", 0.25),)).pause(failed("GET", 500)) == 0.25
    assert Retries(decisions=(decide("a", None),)).pause(failed("GET", 500)) is None


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_a_call_has_a_maximum_number_of_attempts(attempts: int) -> None:
    retries = Retries(attempts=attempts)
    paused = [retries.pause(failed("GET", 503, number)) is not None for number in range(1, attempts + 2)]
    assert paused == [True] * (attempts - 1) + [False] * 2


def test_defaults() -> None:
    assert Retries() == Retries(decisions=(rate_limited, server_failed, not_connected), attempts=5)
    assert NO_RETRIES.pause(failed("GET", 503)) is None
    assert Attempt("GET", 1) == Attempt("GET", 1, response=None, error=None, is_read_only=False)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"attempts": 0}, r"Retries\(attempts=…\) must be an integer, 1 or more, not 0"),
        ({"attempts": True}, r"Retries\(attempts=…\) must be an integer"),
        ({"attempts": 2.0}, r"Retries\(attempts=…\) must be an integer"),
        (
            {"decisions": [rate_limited]},
            r"^Retries\(decisions=…\) must be a tuple of functions from an Attempt to seconds or None, not list$",
        ),
        ({"decisions": (rate_limited, 3)}, r"^each of Retries\(decisions=…\) must be a function, not int$"),
    ],
)
def test_invalid_arguments(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        Retries(**arguments)
