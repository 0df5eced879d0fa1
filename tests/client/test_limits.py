"""The rate limit, shared by threads and tasks; and what a cancelled call leaves behind."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from pagerduty_client import NO_RETRIES, Client, DecodeError, RateLimiter
from pagerduty_rest.api.incidents import get_incident
from tests.servers import Answer, Recorded, serve


class Metered:
    """A server that allows so many requests in a window, counts them, and says what is left."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self.lock = threading.Lock()
        self.started = time.monotonic()
        self.used = 0
        self.served: list[str] = []
        self.refused = 0

    def __call__(self, recorded: Recorded) -> Answer:
        with self.lock:
            now = time.monotonic()
            if now - self.started >= self.window:
                self.started, self.used = now, 0
            reset = int(self.window - (now - self.started))  # rounded down, as the client cannot know
            allowed = self.used < self.limit
            if allowed:
                self.used += 1
                self.served.append(recorded.path)
            else:
                self.refused += 1
            said = {
                "ratelimit-limit": str(self.limit),
                "ratelimit-remaining": str(self.limit - self.used),
                "ratelimit-reset": str(reset),
            }
            status = 200 if allowed else 429
        return Answer(status, b'{"incident": {"id": "x"}}' if allowed else b"{}", said)


@pytest.mark.parametrize("threads", [50, 0], ids=["50 threads", "500 tasks"])
def test_many_callers_share_one_limit(threads: int) -> None:
    """960 a minute, scaled down: 100 a second, and more calls than one second allows."""
    metered = Metered(limit=100, window=1.0)
    names = [f"P{number:04}" for number in range(160)]

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


def test_until_the_server_has_said_something_few_are_under_way() -> None:
    limiter = RateLimiter()
    assert [limiter.reserve(0.0) for _ in range(3)][:2] == [0.0, 0.0]
    assert limiter.reserve(0.0) > 0
    limiter.done(headers(960, 958, 60), 0.1)
    assert limiter.reserve(0.1) == 0.0


def test_what_is_left_is_spread_over_the_time_that_is_left() -> None:
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


def test_a_refusal_stops_everybody_until_the_reset() -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done(headers(100, 50, 10), 0.0)
    limiter.reserve(1.0)
    limiter.done(headers(100, 0, 5), 1.0, refused=True)
    assert limiter.reserve(1.0) == pytest.approx(6.0)  # 5 seconds, which may have been rounded down
    assert limiter.reserve(7.1) == 0.0


def test_after_a_reset_few_are_under_way_until_the_server_has_said_something() -> None:
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
def test_odd_numbers_in_headers_stop_nobody(text: str) -> None:
    limiter = RateLimiter()
    limiter.reserve(0.0)
    limiter.done({"ratelimit-limit": text, "ratelimit-remaining": text, "ratelimit-reset": text}, 0.0)
    assert limiter.reserve(0.0) == 0.0
    limiter.done({"ratelimit-limit": "100", "ratelimit-remaining": "0", "ratelimit-reset": "999999999"}, 0.0)
    assert limiter.reserve(0.0) == 0.0


def test_a_server_that_says_nothing_of_limits_is_not_limited() -> None:
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


def test_a_cancelled_task_leaves_no_connection_and_no_place_behind() -> None:
    release = threading.Event()

    def answer(recorded: Recorded) -> Answer:
        if recorded.path.endswith("slow"):
            release.wait(10)
        return Answer.json({"incident": {"id": "x"}})

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

    with serve(answer) as server:
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


def test_ctrl_c_leaves_no_connection_and_no_place_behind(tmp_path: Path) -> None:
    release, reached = threading.Event(), threading.Event()

    def answer(recorded: Recorded) -> Answer:
        if recorded.path.endswith("slow"):
            reached.set()
            release.wait(10)
        return Answer.json({"incident": {"id": "x"}})

    with serve(answer) as server:
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


def test_a_body_that_is_refused_gives_its_connection_back() -> None:
    answers = iter([Answer(200, b"{}", {"Content-Encoding": "gzip, gzip"}), Answer.json({"incident": {"id": "x"}})])
    with serve(lambda _: next(answers)) as server:
        with Client(
            token="abc", base_url=server.url, limits=_one_connection(), retries=NO_RETRIES, timeout=5
        ) as client:
            with pytest.raises(DecodeError):
                get_incident.sync("refused", client=client)
            assert get_incident.sync("next", client=client).id == "x"
