"""The rate limiter, step by step: what each response changes, and how long a request waits."""

from __future__ import annotations

import gc

import pytest

from pagerduty_client import Limit, RateLimiter
from pagerduty_client.auth import ApiToken, TokenProvider
from pagerduty_client.limits import DEFAULT_LIMIT_PER_MINUTE, LOOK_AGAIN, _Limiters, limiter_for
from pagerduty_runtime.errors import InvalidArgument


def said(size: int, remaining: int, reset: int, name: str = "") -> dict[str, str]:
    prefix = f"{name}-ratelimit" if name else "ratelimit"
    return {f"{prefix}-limit": str(size), f"{prefix}-remaining": str(remaining), f"{prefix}-reset": str(reset)}


def heard(headers: dict[str, str], now: float = 0.0, operation: str = "") -> RateLimiter:
    """Return a limiter that has one response."""
    limiter = RateLimiter()
    assert limiter.reserve(now, operation) == 0.0
    limiter.done(headers, now, operation)
    return limiter


def allowed(limiter: RateLimiter, now: float, operation: str = "", most: int = 1000) -> int:
    """Send until a request would wait; return how many were sent."""
    return next((count for count in range(most) if limiter.reserve(now, operation) > 0), most)


def test_an_operation_has_two_requests_in_flight_before_its_first_response() -> None:
    limiter = RateLimiter()
    assert allowed(limiter, 0.0, "a") == 2
    assert limiter.reserve(0.0, "a") == LOOK_AGAIN
    assert limiter.in_flight == 2
    assert allowed(limiter, 0.0, "b") == 2
    assert limiter.in_flight == 4
    limiter.done(None, 0.0, "a")  # without a response, nothing is known yet
    assert limiter.in_flight == 3
    assert allowed(limiter, 0.0, "a") == 1


def test_a_request_that_was_never_reserved_does_not_count() -> None:
    limiter = RateLimiter()
    limiter.done(None, 0.0)
    assert limiter.in_flight == 0
    assert allowed(limiter, 0.0) == 2


# The size of a limit, and how many requests of it are never used: 3 %, at least 1, and never all.
@pytest.mark.parametrize(("size", "headroom"), [(1, 0), (2, 1), (10, 1), (49, 1), (50, 2), (100, 3), (960, 29)])
def test_a_share_of_a_limit_is_never_used(size: int, headroom: int) -> None:
    limiter = heard(said(size, headroom, 10))
    assert limiter.reserve(0.0) == 11.0  # until the reset, which may have been rounded down
    assert heard(said(size, headroom + 1, 10)).reserve(0.0) == 0.0


def test_named_limits_have_no_headroom_and_are_not_spread() -> None:
    limiter = heard(said(100, 3, 10, "daily"))
    assert allowed(limiter, 0.0) == 3
    assert limiter.reserve(4.0) == 7.0
    assert limiter.reserve(10.99) == LOOK_AGAIN
    assert limiter.limits == [Limit("daily", 100, 0)]
    assert (limiter.limit, limiter.remaining) == (None, None)


def test_nothing_waits_above_half_of_the_limit() -> None:
    assert allowed(heard(said(100, 60, 9)), 0.0) == 12  # down to 49, and the first of those that are spread
    assert allowed(heard(said(100, 50, 9)), 0.0) == 2
    assert allowed(heard(said(100, 49, 9)), 0.0) == 1


def test_the_rest_is_spread_evenly_until_the_reset() -> None:
    limiter = heard(said(100, 23, 9))  # 20 requests in 10 seconds
    assert limiter.reserve(0.0) == 0.0
    assert limiter.reserve(0.0) == pytest.approx(0.5)
    assert limiter.reserve(0.25) == pytest.approx(0.25)
    assert limiter.reserve(0.5) == 0.0
    assert limiter.reserve(0.5) == pytest.approx(0.5)
    assert limiter.reserve(5.5) == 0.0  # later than its turn: the rest is spread anew, over 4.5 seconds
    assert limiter.reserve(5.5) == pytest.approx(4.5 / 18)


def test_after_the_reset_two_requests_ask_for_the_new_count() -> None:
    limiter = heard(said(100, 3, 10))
    assert limiter.reserve(10.9) == pytest.approx(0.1)
    assert allowed(limiter, 11.0) == 2
    assert limiter.reserve(11.0) == LOOK_AGAIN
    assert limiter.reason(11.0) == f"the rate limit of 100 requests of this operation resets in {LOOK_AGAIN} seconds"
    assert limiter.remaining == 100
    limiter.done(said(100, 98, 60), 11.5)
    assert limiter.remaining == 97  # the other request in flight may not be counted yet
    assert allowed(limiter, 11.5) == 97 - 49 + 1


def test_a_response_without_the_limit_after_the_reset_means_that_it_is_full() -> None:
    for headers in ({}, {"ratelimit-limit": "100"}, {"ratelimit-limit": "100", "ratelimit-remaining": "5"}):
        limiter = heard(said(100, 3, 10))
        assert limiter.reserve(11.0) == 0.0
        limiter.done(headers, 12.0)
        assert limiter.remaining == 100
        assert allowed(limiter, 12.0) == 52
        assert limiter.reserve(71.99) == 0.0
        assert limiter.reserve(72.0) == LOOK_AGAIN  # a minute after that response, it asks again


def test_a_response_without_the_limit_before_the_reset_changes_nothing() -> None:
    limiter = heard(said(100, 60, 10))
    limiter.reserve(0.0)
    limiter.done({}, 1.0)
    assert limiter.limits == [Limit("", 100, 59)]
    assert limiter.reserve(1.0) == 0.0
    assert limiter.limits == [Limit("", 100, 58)]


# The remaining count after a response with 60, 30 seconds: another response, and the new count.
@pytest.mark.parametrize(
    ("remaining", "reset", "left"),
    [
        (70, 30, 60),  # the same window: an older response
        (50, 30, 50),
        (50, 32, 50),  # the same window: seconds are rounded
        (70, 32, 60),
        (70, 28, 60),
        (99, 33, 99),  # another window
        (20, 27, 60),  # an older window
    ],
)
def test_which_response_is_newer(remaining: int, reset: int, left: int) -> None:
    limiter = heard(said(100, 60, 30))
    limiter.done(said(100, remaining, reset), 0.0, begun=-1.0)
    assert limiter.remaining == left


def test_requests_in_flight_are_not_in_a_new_windows_count() -> None:
    limiter = heard(said(100, 90, 30))
    for _ in range(4):
        limiter.reserve(0.0)
    limiter.done(said(100, 99, 60), 1.0)
    assert limiter.remaining == 96
    limiter.done(said(100, 1, 90), 2.0)
    assert limiter.remaining == 0  # not below


def test_a_429_stops_its_operation_only() -> None:
    limiter = heard(said(100, 90, 30), operation="a")
    limiter.reserve(0.0, "b")
    limiter.done(said(100, 89, 30), 0.0, "b")
    limiter.reserve(1.0, "a")
    limiter.done(said(60, 0, 5), 1.0, "a", refused=True)
    assert limiter.reserve(1.0, "a") == 6.0
    assert limiter.reserve(4.0, "a") == 3.0
    assert limiter.reserve(1.0, "b") == 0.0
    assert limiter.reserve(7.0, "a") == 0.0
    assert limiter.limits == [Limit("", 100, 86)]  # the refusal itself changed no count


def test_a_429_that_does_not_say_when() -> None:
    limiter = heard(said(100, 90, 30))
    limiter.reserve(1.0)
    limiter.done({}, 1.0, refused=True)
    assert limiter.reserve(1.0) == 1.0
    assert limiter.reason(1.0, "x") == "the rate limit of x resets in 0 seconds"
    assert limiter.reason(1.5) == "the rate limit of this operation resets in 0.5 seconds"
    assert limiter.reserve(2.0) == 0.0


def test_the_reason_names_the_limit_that_resets_last() -> None:
    limiter = heard({**said(100, 3, 10), **said(500, 0, 3600, "daily")}, operation="a")
    assert limiter.reason(0.0, "a") == "the daily limit of 500 requests of a resets in 60 minutes"
    limiter = heard({**said(100, 3, 10), **said(500, 5, 3600, "daily")}, operation="a")
    assert limiter.reason(0.0, "a") == "the rate limit of 100 requests of a resets in 11 seconds"
    limiter.reserve(20.0, "a")
    limiter.done(said(60, 0, 29), 20.0, "a", refused=True)
    assert limiter.reason(20.0, "a") == "the rate limit of 60 requests of a resets in 30 seconds"
    assert limiter.reason(100.0, "a").endswith("resets in 0 seconds")


def test_every_limit_of_an_operation_counts() -> None:
    limiter = heard({**said(100, 90, 10), **said(500, 2, 3600, "daily")})
    assert allowed(limiter, 0.0) == 2
    assert limiter.limits == [Limit("", 100, 88), Limit("daily", 500, 0)]
    assert limiter.reserve(0.0) == 3601.0


def test_a_request_that_waits_counts_for_no_limit() -> None:
    limiter = heard({**said(100, 90, 10), **said(500, 0, 3600, "daily")})
    assert limiter.reserve(0.0) > 0
    assert limiter.limits == [Limit("", 100, 90), Limit("daily", 500, 0)]
    assert limiter.in_flight == 0


def test_the_largest_limit_per_minute_is_shown() -> None:
    limiter = RateLimiter()
    assert (limiter.limit, limiter.remaining, limiter.limits) == (None, None, [])
    for operation, headers in (("a", said(60, 50, 30)), ("b", said(960, 900, 30)), ("c", said(5000, 1, 30, "daily"))):
        limiter.reserve(0.0, operation)
        limiter.done(headers, 0.0, operation)
    assert (limiter.limit, limiter.remaining) == (960, 900)
    assert repr(limiter) == "RateLimiter(limit=960, remaining=900)"


def test_a_limit_without_a_size_is_ignored() -> None:
    limiter = heard({"ratelimit-remaining": "0", "ratelimit-reset": "30"})
    assert limiter.limits == []
    limiter.done({"ratelimit-limit": "0", "ratelimit-remaining": "0", "ratelimit-reset": "30"}, 0.0)
    assert limiter.limits == []
    assert allowed(limiter, 0.0, most=50) == 50


def test_a_limit_that_does_not_say_when_it_resets_is_full_and_resets_in_a_minute() -> None:
    limiter = heard({"ratelimit-limit": "100", "ratelimit-remaining": "0"}, 10.0)
    assert limiter.limits == [Limit("", 100, 100)]
    assert allowed(limiter, 20.0) == 52
    assert limiter.reserve(20.0) == pytest.approx(60 / 46)
    assert limiter.reserve(79.9) == 0.0
    assert limiter.reserve(80.0) == LOOK_AGAIN  # a minute after the first request, it asks again


def test_an_incomplete_limit_does_not_hide_the_next_one() -> None:
    limiter = heard({"ratelimit-limit": "100", **said(500, 0, 3600, "daily")})
    assert limiter.limits == [Limit("", 100, 100), Limit("daily", 500, 0)]
    assert limiter.reserve(0.0) == 3601.0


def test_operations_whose_counts_contradict_have_separate_limits() -> None:
    limiter = RateLimiter()
    for operation, remaining, begun in (("a", 10, 0.0), ("b", 40, 1.0)):
        limiter.reserve(begun, operation)
        limiter.done(said(60, remaining, 30), begun, operation, begun=begun)
    assert limiter.limits == [Limit("", 60, 10), Limit("", 60, 40)]
    limiter.reserve(2.0, "b")
    limiter.done(said(60, 38, 29), 2.0, "b", begun=2.0)  # its own limit again, not the one of a
    assert limiter.limits == [Limit("", 60, 10), Limit("", 60, 38)]
    limiter.reserve(2.0, "a")
    assert limiter.limits == [Limit("", 60, 9), Limit("", 60, 38)]
    limiter.done(said(60, 2, 28), 3.0, "b", begun=3.0)  # also when its count is the lower one
    assert limiter.limits == [Limit("", 60, 9), Limit("", 60, 2)]
    limiter.reserve(4.0, "c")
    limiter.done(said(60, 50, 27), 4.0, "c", begun=4.0)
    assert limiter.limits == [Limit("", 60, 9), Limit("", 60, 2), Limit("", 60, 50)]


# A count of 40 after one of 10 is from another limit, unless it may be older or from another window.
@pytest.mark.parametrize(
    ("remaining", "reset", "begun", "separate"),
    [
        (11, 30, 1.0, True),
        (10, 30, 1.0, False),
        (40, 32, 1.0, True),
        (40, 28, 1.0, True),
        (40, 33, 1.0, False),
        (40, 27, 1.0, False),
        (40, 30, 0.99, False),
    ],
)
def test_when_counts_contradict(remaining: int, reset: int, begun: float, *, separate: bool) -> None:
    limiter = heard(said(60, 10, 30), 1.0, "a")
    limiter.reserve(1.0, "b")
    limiter.done(said(60, remaining, reset), 1.0, "b", begun=begun)
    assert (len(limiter.limits) == 2) is separate


def test_counts_do_not_contradict_after_a_reset() -> None:
    limiter = heard(said(60, 10, 30), operation="a")
    limiter.reserve(31.0, "a")
    limiter.reserve(31.0, "b")
    limiter.done(said(60, 58, 0), 31.0, "b", begun=31.0)
    assert len(limiter.limits) == 1


def test_an_assumed_limit_lasts_a_minute_even_if_no_response_reports_one() -> None:
    limiter = RateLimiter(assumed=10)
    now, sent = 100.0, []
    while now < 400.0:
        if wait := limiter.reserve(now):
            now += wait
        else:
            limiter.done({}, now)
            sent.append(now)
    assert 5 * 9 <= len(sent) <= 5 * 10
    assert "resets in" in limiter.reason(now)


def test_an_assumed_limit() -> None:
    limiter = RateLimiter(assumed=10)
    assert limiter.limits == [Limit("", 10, 10)]
    assert allowed(limiter, 0.0, "a") + allowed(limiter, 0.0, "b") == 7
    limiter.done(said(10, 3, 30), 0.0, "a")
    assert limiter.limits == [Limit("", 10, 0)]
    for assumed in (0, -1, 2.5, True, "960"):
        with pytest.raises(InvalidArgument, match=r"^RateLimiter\(assumed=…\) must be an integer, 1 or more"):
            RateLimiter(assumed=assumed)  # type: ignore[arg-type]


def test_a_fork_forgets_the_parents_requests() -> None:
    limiter = heard(said(100, 90, 30))
    for _ in range(3):
        limiter.reserve(0.0)
    with limiter._lock:  # a thread of the parent holds it
        limiter.after_fork()
        assert limiter.in_flight == 0
    assert limiter.limits == [Limit("", 100, 87)]
    shared = _Limiters()
    with shared._lock:
        shared.after_fork()
        assert shared.shared(("https://api.example", "token", "on"), limiter) is limiter
    assert shared.shared(("https://api.example", "token", "on"), RateLimiter()) is limiter


def test_which_clients_share_a_limiter() -> None:
    token, other = ApiToken("one"), ApiToken("two")
    first = limiter_for("adaptive", token, "https://api.example")
    assert first is not None
    assert limiter_for("adaptive", ApiToken("one"), "https://api.example") is first
    assert limiter_for("on", token, "https://api.example") is not first
    assert limiter_for("adaptive", other, "https://api.example") is not first
    assert limiter_for("adaptive", token, "https://eu.example") is not first
    assert limiter_for("off", token, "https://api.example") is None
    assert limiter_for(first, other, "https://eu.example") is first
    assert first.limits == []
    on = limiter_for("on", token, "https://api.example")
    assert on is not None
    assert on.limits == [Limit("", DEFAULT_LIMIT_PER_MINUTE, DEFAULT_LIMIT_PER_MINUTE)]
    with pytest.raises(InvalidArgument, match=r"^rate_limit must be 'adaptive', 'on', 'off' or a RateLimiter, not 3$"):
        limiter_for(3, token, "https://api.example")  # type: ignore[arg-type]


def test_clients_with_a_changing_token_do_not_share_a_limiter() -> None:
    auth = TokenProvider(lambda: "changing")
    assert limiter_for("adaptive", auth, "https://api.example") is not None
    assert limiter_for("adaptive", auth, "https://api.example") is not limiter_for(
        "adaptive", auth, "https://api.example"
    )


def test_a_limiter_lives_as_long_as_its_clients() -> None:
    first = limiter_for("adaptive", ApiToken("short"), "https://api.example")
    assert first is not None
    first.reserve(0.0)
    del first
    gc.collect()
    second = limiter_for("adaptive", ApiToken("short"), "https://api.example")
    assert second is not None
    assert second.in_flight == 0
