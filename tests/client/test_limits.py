"""The rate limit, shared by threads and tasks; and cleanup after canceled calls."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from pagerduty_client import (
    NO_RETRIES,
    Client,
    DecodeError,
    Limit,
    RateLimiter,
    Retries,
    Timeout,
    TooManyRequests,
)
from pagerduty_rest.api.analytics import get_analytics_incidents
from pagerduty_rest.api.incidents import get_incident
from tests.client.faults import FakeTime, Metered, call
from tests.platforms import not_on_windows
from tests.servers import Recorded, Response, serve


@pytest.mark.parametrize("threads", [50, 0], ids=["50 threads", "500 tasks"])
def test_many_callers_share_one_limit(threads: int) -> None:
    """960 per minute, scaled down: 200 in two seconds, and more calls than that."""
    metered = Metered(limit=200, window=2.0)
    names = [f"P{number:04}" for number in range(230)]

    async def tasks(client: Client) -> None:
        async with client:
            await asyncio.gather(*(get_incident.asyncio(name, client=client) for name in names))

    with serve(metered) as server, Client(token="abc", base_url=server.url, timeout=30) as client:
        if threads:
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(lambda name: get_incident.sync(name, client=client), names))
        else:
            asyncio.run(tasks(client))
        assert client.rate_limiter is not None
        assert client.rate_limiter.in_flight == 0
    assert sorted(metered.served) == [f"/incidents/{name}" for name in names]  # none lost, none twice
    assert metered.refused <= 5


def headers(limit: int, remaining: int, reset: int) -> dict[str, str]:
    return {"ratelimit-limit": str(limit), "ratelimit-remaining": str(remaining), "ratelimit-reset": str(reset)}


def test_few_requests_are_in_flight_before_the_first_response() -> None:
    limiter = RateLimiter()
    assert [limiter.reserve(0.0) for _ in range(3)][:2] == [0.0, 0.0]
    assert limiter.reserve(0.0) > 0
    limiter.done(headers(960, 958, 60), 0.1)
    assert limiter.reserve(0.1) == 0.0


def test_remaining_requests_are_spread_until_the_reset() -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done(headers(100, 23, 10), 0.0)
    now, sent = 0.0, []
    while now < 11:  # the 10 seconds may have been rounded down
        wait = limiter.reserve(now)
        if wait:
            now += wait
        else:
            sent.append(now)
            limiter.done({}, now)
    assert len([moment for moment in sent if moment < 11]) == 20  # 23 less the headroom of 3
    assert max(later - earlier for earlier, later in pairwise(sent)) < 1.0


def test_a_429_stops_all_requests_until_the_reset() -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done(headers(100, 50, 10), 0.0)
    limiter.reserve(1.0)
    limiter.done(headers(100, 0, 5), 1.0, refused=True)
    assert limiter.reserve(1.0) == pytest.approx(6.0)  # 5 seconds, which may have been rounded down
    assert limiter.reserve(7.1) == 0.0


def test_few_requests_are_in_flight_after_a_reset() -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done(headers(100, 50, 10), 0.0)
    assert [limiter.reserve(12.0) for _ in range(2)] == [0.0, 0.0]
    assert limiter.reserve(12.0) > 0
    limiter.done(headers(100, 99, 60), 12.1)
    assert limiter.reserve(12.1) == 0.0


@pytest.mark.parametrize("limit", [1, 2])
def test_a_small_limit_lets_calls_through(limit: int) -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done(headers(limit, 0, 1), 0.0)
    assert limiter.reserve(0.5) > 0
    assert limiter.reserve(2.1) == 0.0


@pytest.mark.parametrize("text", ["1" + "0" * 400, "-1", "1e3", "x", "", "²"])
def test_invalid_rate_limit_headers_are_ignored(text: str) -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done({"ratelimit-limit": text, "ratelimit-remaining": text, "ratelimit-reset": text}, 0.0)
    assert limiter.reserve(0.0) == 0.0
    limiter.done({"ratelimit-limit": "100", "ratelimit-remaining": "0", "ratelimit-reset": "999999999"}, 0.0)
    assert limiter.reserve(0.0) == 0.0


def test_a_server_without_rate_limit_headers_is_not_limited() -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done({}, 0.0)
    assert [limiter.reserve(0.0) for _ in range(100)] == [0.0] * 100


def test_an_assumed_limit_holds_from_the_first_request() -> None:
    limiter = RateLimiter(assumed=10)
    assert [limiter.reserve(0.0) for _ in range(7)] == [0.0] * 7  # half of it at once, the rest spread
    assert limiter.reserve(0.0) > 0


def test_one_limiter_can_serve_several_clients() -> None:
    limiter = RateLimiter()
    assert Client(token="a", rate_limit=limiter).rate_limiter is Client(token="a", rate_limit=limiter).rate_limiter
    assert Client(token="a", rate_limit="off").rate_limiter is None
    first = Client(token="a")
    assert first.rate_limiter is Client(token="a").rate_limiter  # the server counts by token
    assert first.rate_limiter is not Client(token="b").rate_limiter
    assert first.rate_limiter is not Client(token="a", region="eu").rate_limiter
    with pytest.raises(ValueError, match="rate_limit"):
        Client(token="a", rate_limit="sometimes")  # type: ignore[arg-type]


def test_a_canceled_task_releases_its_connection_and_slot() -> None:
    release = threading.Event()

    def respond(recorded: Recorded) -> Response:
        if recorded.path.endswith("slow"):
            release.wait(10)
        return Response.json({"incident": {"id": "x"}})

    async def cancelled(client: Client) -> None:
        async with client:
            tasks = [asyncio.create_task(get_incident.asyncio("slow", client=client)) for _ in range(3)]
            await asyncio.sleep(0.2)
            for task in tasks:
                task.cancel()
            assert all(
                isinstance(one, asyncio.CancelledError) for one in await asyncio.gather(*tasks, return_exceptions=True)
            )
            assert (await get_incident.asyncio("quick", client=client)).id == "x"
            assert client.rate_limiter is not None
            assert client.rate_limiter.in_flight == 0

    with serve(respond) as server:
        try:
            client = Client(token="abc", base_url=server.url, limits=_one_connection())
            asyncio.run(asyncio.wait_for(cancelled(client), 10))
        finally:
            release.set()


INTERRUPTED = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run in the background ignores it
from pagerduty_client import Client
from pagerduty_client._http import httpx
from pagerduty_rest.api.incidents import get_incident

client = Client(token="abc", base_url=sys.argv[1], limits=httpx.Limits(max_connections=1), timeout=10)
try:
    print("sending", flush=True)
    get_incident.sync("slow", client=client)
except KeyboardInterrupt:
    print(get_incident.sync("quick", client=client).id, client.rate_limiter.in_flight)
"""


@not_on_windows("a process can only be terminated")
def test_ctrl_c_releases_the_connection_and_slot(tmp_path: Path) -> None:
    release, reached = threading.Event(), threading.Event()

    def respond(recorded: Recorded) -> Response:
        if recorded.path.endswith("slow"):
            reached.set()
            release.wait(10)
        return Response.json({"incident": {"id": "x"}})

    with serve(respond) as server:
        program = subprocess.Popen(
            [sys.executable, "-c", INTERRUPTED, server.url], stdout=subprocess.PIPE, text=True, cwd=tmp_path
        )
        try:
            assert reached.wait(20)
            program.send_signal(signal.SIGINT)
            printed, _ = program.communicate(timeout=20)
        finally:
            release.set()
            program.kill()
    assert printed.split() == ["sending", "x", "0"]


def _one_connection() -> object:
    from pagerduty_client._http import httpx

    return httpx.Limits(max_connections=1)


def test_a_rejected_body_releases_its_connection() -> None:
    responses = iter(
        [Response(200, b"{}", {"Content-Encoding": "gzip, gzip"}), Response.json({"incident": {"id": "x"}})]
    )
    with serve(lambda _: next(responses)) as server:
        with Client(
            token="abc", base_url=server.url, limits=_one_connection(), retries=NO_RETRIES, timeout=5
        ) as client:
            with pytest.raises(DecodeError):
                get_incident.sync("refused", client=client)
            assert get_incident.sync("next", client=client).id == "x"


def said(name: str, limit: int, remaining: int, reset: int) -> dict[str, str]:
    prefix = f"{name}-ratelimit" if name else "ratelimit"
    return {f"{prefix}-limit": str(limit), f"{prefix}-remaining": str(remaining), f"{prefix}-reset": str(reset)}


MINUTE = said("", 960, 955, 40)

# Headers of a 429, with the limit in the error's message, and seconds until a retry.
REFUSALS: list[tuple[dict[str, str], str, float | None]] = [
    (said("", 60, 0, 59), "the rate limit of 60 requests resets in 59 seconds", 59),
    ({**MINUTE, **said("daily", 500, 0, 39_600)}, "the daily limit of 500 requests resets in 11 hours", 39_600),
    (
        {**said("", 960, 0, 40), **said("daily", 500, 0, 3_000)},
        "the daily limit of 500 requests resets in 50 minutes",
        3000,
    ),
    ({"retry-after": "20"}, "retry in 20 seconds", 20),
    ({"retry-after": "-1"}, "fewer requests", None),
    ({"ratelimit-reset": "86400"}, "fewer requests", None),
    ({"ratelimit-reset": "99999999", "ratelimit-limit": "960", "ratelimit-remaining": "0"}, "fewer requests", None),
    ({"ratelimit-reset": "-5"}, "fewer requests", None),
    ({}, "fewer requests", None),
]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("refusal", "text", "seconds"), REFUSALS, ids=lambda one: str(one)[:30])
def test_a_rejected_operation_does_not_stall_others_and_names_its_limit(
    refusal: dict[str, str], text: str, seconds: float | None, mode: str
) -> None:
    def respond(recorded: Recorded) -> Response:
        if recorded.method == "POST":
            return Response(429, b"{}", refusal)
        return Response(200, b'{"incident": {"id": "x"}}', MINUTE)

    time = FakeTime()
    with serve(respond) as server:
        writing = Client(token="abc", base_url=server.url, clock=time.clock(), deadline=30, retries=NO_RETRIES)
        reading = Client(token="abc", base_url=server.url, clock=time.clock(), deadline=30)
        with pytest.raises(TooManyRequests, match=text) as caught:
            call(writing, "POST", mode)
        assert caught.value.retry_after == seconds
        for _ in range(5):
            assert call(reading, "GET", mode).id == "x"
    assert time.pauses == []


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_operation_waits_after_a_429_that_does_not_say_when(mode: str) -> None:
    time = FakeTime()
    with serve(lambda _: Response(429, b"{}")) as server:
        client = Client(token="abc", base_url=server.url, clock=time.clock(), retries=NO_RETRIES)
        for _ in range(2):
            with pytest.raises(TooManyRequests):
                call(client, "GET", mode)
    assert sum(time.pauses) == pytest.approx(1)


def test_an_exhausted_daily_limit_is_not_retried_and_names_its_reset() -> None:
    responses = {"POST": Response(200, b'{"data": []}', {**MINUTE, **said("daily", 500, 0, 39_600)})}
    with serve(lambda recorded: responses.get(recorded.method, Response(200, b'{"incident": {"id": "x"}}'))) as server:
        time = FakeTime()
        with Client(token="abc", base_url=server.url, clock=time.clock()) as client:
            get_analytics_incidents.sync(client=client, body={})
            with pytest.raises(
                Timeout, match=r"the daily limit of 500 requests .* resets in 11 hours.*nothing was sent"
            ):
                get_analytics_incidents.sync(client=client, body={})
            assert get_incident.sync("P1", client=client).id == "x"
            assert client.rate_limiter is not None
            assert set(client.rate_limiter.limits) == {Limit("", 960, 955), Limit("daily", 500, 0)}
            time.now += 39_700
            get_analytics_incidents.sync(client=client, body={})
    assert len(server.requests) == 3


def test_a_limit_that_prevents_a_retry_does_not_claim_that_nothing_was_sent() -> None:
    refusal = Response(429, b"{}", said("", 60, 0, 59))
    with serve(lambda _: refusal) as server:
        retries = Retries(decisions=(lambda attempt: 0.1,), attempts=3)
        client = Client(token="abc", base_url=server.url, clock=FakeTime().clock(), deadline=30, retries=retries)
        with pytest.raises(TooManyRequests, match="resets in 59 seconds") as caught:
            call(client, "POST", "sync")
    assert "nothing was sent" not in str(caught.value)


def test_a_limit_of_one_operation_does_not_affect_others() -> None:
    limiter = RateLimiter()
    for operation, report in (("create", said("", 60, 1, 50)), ("list", said("", 960, 900, 50))):
        assert limiter.reserve(0.0, operation) == 0.0
        limiter.done(report, 0.0, operation)
    assert limiter.reserve(0.0, "create") > 1
    assert [limiter.reserve(0.0, "list") for _ in range(100)] == [0.0] * 100
    assert limiter.reserve(0.0, "create") > 1
    assert "rate limit of 60 requests of create resets in 51 seconds" in limiter.reason(0.0, "create")


def test_operations_with_one_limit_share_it() -> None:
    limiter = RateLimiter()
    for operation, remaining in (("a", 40), ("b", 39)):
        limiter.reserve(0.0, operation)
        limiter.done(said("", 60, remaining, 50), 0.0, operation)
    allowed = 0
    while limiter.reserve(0.0, "ab"[allowed % 2]) == 0.0:
        allowed += 1
    assert allowed == 11  # down to half of the limit, and the first of those that are spread


def test_responses_within_a_window_do_not_raise_the_remaining_count() -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done(said("", 100, 60, 30), 0.0)
    for _ in range(5):
        assert limiter.reserve(0.0) == 0.0
    limiter.done(said("", 100, 59, 30), 0.1)  # the first of the five, of which the others are not counted yet
    assert limiter.remaining == 55
    limiter.done(said("", 100, 99, 60), 0.1)  # a new window
    assert limiter.remaining == 96
    limiter.done(said("", 100, 58, 20), 0.2)  # an older response that arrives late
    assert limiter.remaining == 96


def test_reported_limits_replace_an_assumed_one() -> None:
    limiter = RateLimiter(assumed=960)
    limiter.reserve(0.0)
    limiter.done(said("", 960, 500, 30), 0.0)
    assert limiter.remaining == 500
    assert limiter.reserve(32.0) == 0.0


def test_contradicting_limits_of_one_size_are_distinct() -> None:
    limiter = RateLimiter()
    for now, operation, remaining in ((0.0, "create", 3), (1.0, "update", 58), (2.0, "create", 2), (3.0, "update", 57)):
        assert limiter.reserve(now, operation) == 0.0
        limiter.done(said("", 60, remaining, 50 - int(now)), now, operation, begun=now)
    assert limiter.reserve(3.0, "create") > 1
    assert [limiter.reserve(3.0, "update") for _ in range(20)] == [0.0] * 20
