"""OAuth tokens: fetched once, renewed in time, never shown."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from pagerduty_client import (
    AuthenticationFailed,
    Client,
    ClientCredentials,
    ConnectionFailed,
    InvalidArgument,
    RefreshToken,
    Timeout,
    TokenProvider,
    Unauthorized,
)
from pagerduty_rest.api.incidents import get_incident
from tests.client.faults import FakeTime, call, closed_port
from tests.platforms import not_on_windows
from tests.servers import Recorded, Response, serve

SECRET = "app-SECRET"


class Account:
    """An identity service and an API that accepts its latest token only."""

    def __init__(self, *, lifetime: int = 3600, slow: float = 0.0) -> None:
        self.granted: list[dict[str, list[str]]] = []
        self.lifetime = lifetime
        self.slow = slow
        self.revoked: set[str] = set()
        self.lock = threading.Lock()

    def __call__(self, recorded: Recorded) -> Response:
        if recorded.path == "/oauth/token":
            threading.Event().wait(self.slow)
            with self.lock:
                self.granted.append(parse_qs(recorded.body.decode()))
                token = f"token-{len(self.granted)}"
            return Response.json(
                {"access_token": token, "expires_in": self.lifetime, "refresh_token": f"refresh-{len(self.granted)}"}
            )
        if recorded.headers["authorization"] in self.revoked:
            return Response.json({"error": {"message": "Unauthorized"}}, 401)
        return Response.json({"incident": {"id": recorded.headers["authorization"]}})


def credentials(url: str) -> ClientCredentials:
    return ClientCredentials(
        "app", SECRET, subdomain="acme", scopes=["incidents.read"], region="eu", token_url=f"{url}/oauth/token"
    )


def test_client_credentials_are_fetched_on_first_use_and_kept() -> None:
    account = Account()
    with serve(account) as server, Client(auth=credentials(server.url), base_url=server.url) as client:
        assert account.granted == []
        seen = [get_incident.sync("P1", client=client).id for _ in range(3)]
    assert seen == ["Bearer token-1"] * 3
    assert account.granted == [
        {
            "grant_type": ["client_credentials"],
            "client_id": ["app"],
            "client_secret": [SECRET],
            "scope": ["as_account-eu.acme incidents.read"],
        }
    ]


@pytest.mark.parametrize(("lifetime", "still_good", "renewed"), [(3600, 3500, 3545), (60, 50, 55)])
def test_a_token_is_renewed_before_it_expires(lifetime: int, still_good: float, renewed: float) -> None:
    account, time = Account(lifetime=lifetime), FakeTime()
    with serve(account) as server:
        with Client(auth=credentials(server.url), base_url=server.url, clock=time.clock()) as client:
            get_incident.sync("P1", client=client)
            time.now += still_good
            assert get_incident.sync("P1", client=client).id == "Bearer token-1"
            time.now += renewed - still_good
            assert get_incident.sync("P1", client=client).id == "Bearer token-2"


def test_a_rejected_token_is_renewed_once_in_a_call() -> None:
    account = Account()
    with serve(account) as server, Client(auth=credentials(server.url), base_url=server.url) as client:
        get_incident.sync("P1", client=client)
        account.revoked = {"Bearer token-1"}
        assert get_incident.sync("P1", client=client).id == "Bearer token-2"
        account.revoked = {f"Bearer token-{number}" for number in range(9)}
        with pytest.raises(Unauthorized):
            get_incident.sync("P1", client=client)
    assert len(account.granted) == 3


def test_concurrent_threads_and_tasks_share_one_fetch() -> None:
    account = Account(slow=0.1)

    async def many(client: Client) -> list[Any]:
        async with client:
            return await asyncio.gather(*(get_incident.asyncio("P1", client=client) for _ in range(50)))

    with serve(account) as server:
        with Client(auth=credentials(server.url), base_url=server.url, rate_limit="off") as client:
            with ThreadPoolExecutor(20) as pool:
                tasks = pool.submit(asyncio.run, many(client))
                threads = [pool.submit(get_incident.sync, "P1", client=client) for _ in range(30)]
                seen = {one.result().id for one in threads} | {one.id for one in tasks.result()}
    assert seen == {"Bearer token-1"}
    assert len(account.granted) == 1


def test_a_canceled_fetch_leaves_no_lock_behind() -> None:
    account = Account(slow=0.2)

    async def cancelled(client: Client) -> str:
        async with client:
            first = asyncio.create_task(get_incident.asyncio("P1", client=client))
            await asyncio.sleep(0.05)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return (await get_incident.asyncio("P1", client=client)).id

    with serve(account) as server:
        client = Client(auth=credentials(server.url), base_url=server.url)
        assert asyncio.run(asyncio.wait_for(cancelled(client), 10)).startswith("Bearer token-")
        assert client.rate_limiter is not None
        assert client.rate_limiter.in_flight == 0


def test_a_new_refresh_token_is_passed_to_the_callback() -> None:
    account, kept = Account(lifetime=60), list[str]()
    time = FakeTime()
    with serve(account) as server:
        auth = RefreshToken("refresh-0", client_id="app", on_renewal=kept.append, token_url=f"{server.url}/oauth/token")
        with Client(auth=auth, base_url=server.url, clock=time.clock()) as client:
            get_incident.sync("P1", client=client)
            time.now += 60
            get_incident.sync("P1", client=client)
    assert kept == ["refresh-1", "refresh-2"]
    assert [one["refresh_token"] for one in account.granted] == [["refresh-0"], ["refresh-1"]]
    assert "client_secret" not in account.granted[0]


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (
            401,
            b'{"error": "invalid_client", "error_description": "Client authentication failed"}',
            "Client authentication failed",
        ),
        (400, b'{"error": "invalid_scope"}', "invalid_scope"),
        (503, b"<html>", "no reason"),
        (200, b"{}", "no reason"),
    ],
)
def test_an_identity_service_that_rejects_the_request(
    status: int, body: bytes, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with serve(lambda _: Response(status, body)) as server:
        with Client(auth=credentials(server.url), base_url=server.url, clock=FakeTime().clock()) as client:
            with pytest.raises(AuthenticationFailed, match=said) as caught:
                get_incident.sync("P1", client=client)
    assert SECRET not in str(caught.value) + repr(caught.value) + caplog.text + repr(client)


def test_an_unreachable_identity_service() -> None:
    auth = credentials(f"http://127.0.0.1:{closed_port()}")
    with Client(auth=auth, base_url="http://127.0.0.1:1", clock=FakeTime().clock()) as client:
        with pytest.raises(ConnectionFailed, match="no access token"):
            get_incident.sync("P1", client=client)


def refresh(url: str, **arguments: Any) -> RefreshToken:
    return RefreshToken("refresh-0", client_id="app", token_url=f"{url}/oauth/token", **arguments)


def sent(account: Account) -> list[str]:
    """Return the refresh tokens that the identity service received."""
    return [one["refresh_token"][0] for one in account.granted]


@pytest.mark.parametrize("ends", ["task", "loop"])
def test_a_renewal_that_is_canceled_keeps_the_new_token(ends: str) -> None:
    account, kept = Account(slow=0.2), list[str]()

    async def cancelled(client: Client) -> None:
        task = asyncio.create_task(get_incident.asyncio("P1", client=client))
        await asyncio.sleep(0.05)
        if ends == "task":
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with (
        serve(account) as server,
        Client(auth=refresh(server.url, on_renewal=kept.append), base_url=server.url) as client,
    ):
        asyncio.run(cancelled(client))  # closes the loop, and cancels what still runs in it
        assert get_incident.sync("P1", client=client).id == "Bearer token-1"
    assert sent(account) == ["refresh-0"]
    assert kept == ["refresh-1"]


def test_a_renewal_that_takes_too_long_for_one_call_serves_the_next() -> None:
    account = Account(slow=0.4)
    with serve(account) as server, Client(auth=refresh(server.url), base_url=server.url) as client:
        with pytest.raises(Timeout, match="no access token"):
            get_incident.sync("P1", client=client.with_options(deadline=0.1))
        assert get_incident.sync("P1", client=client).id == "Bearer token-1"
    assert sent(account) == ["refresh-0"]


def test_a_sync_call_in_an_event_loop_shares_the_renewal_of_a_task() -> None:
    account = Account(slow=0.2)

    async def both(client: Client) -> set[str]:
        async with client:
            task = asyncio.create_task(get_incident.asyncio("P1", client=client))
            await asyncio.sleep(0.05)
            return {get_incident.sync("P1", client=client).id, (await task).id}

    with serve(account) as server, Client(auth=refresh(server.url), base_url=server.url) as client:
        assert asyncio.run(asyncio.wait_for(both(client), 10)) == {"Bearer token-1"}
    assert sent(account) == ["refresh-0"]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_callback_that_raises_loses_no_token(mode: str) -> None:
    account = Account(lifetime=60)
    time, stored = FakeTime(), list[str]()

    def store(token: str) -> None:
        stored.append(token)
        raise OSError("disk full")

    with serve(account) as server:
        auth = refresh(server.url, on_renewal=store)
        client = Client(auth=auth, base_url=server.url, clock=time.clock())
        with pytest.raises(OSError, match="disk full"):  # the user's own exception propagates
            call(client, "GET", mode)
        assert call(client, "GET", mode).id == "Bearer token-1"
        assert auth.refresh_token == "refresh-1"
        time.now += 60
        with pytest.raises(OSError, match="disk full"):
            call(client, "GET", mode)
    assert stored == ["refresh-1", "refresh-2"]
    assert sent(account) == ["refresh-0", "refresh-1"]


@not_on_windows("a signal does not interrupt a wait for a socket")
def test_ctrl_c_during_a_renewal_keeps_the_new_token() -> None:
    account = Account(slow=0.3)
    with serve(account) as server, Client(auth=refresh(server.url), base_url=server.url) as client:
        timer = threading.Timer(0.1, signal.raise_signal, (signal.SIGINT,))
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            timer.start()
            with pytest.raises(KeyboardInterrupt):
                get_incident.sync("P1", client=client)
        finally:
            signal.signal(signal.SIGINT, before)
        assert get_incident.sync("P1", client=client).id == "Bearer token-1"
    assert sent(account) == ["refresh-0"]


@pytest.mark.parametrize("given", ["Bearer bad\r\n", "a b", "", 7, b"abc", None])
def test_a_provider_that_gives_no_token_sends_nothing(given: Any) -> None:
    with serve(Account()) as server, Client(auth=TokenProvider(lambda: given), base_url=server.url) as client:
        with pytest.raises(InvalidArgument, match="the token"):
            get_incident.sync("P1", client=client)
    assert server.requests == []


def test_exceptions_of_a_provider_propagate() -> None:
    def fail() -> str:
        raise LookupError("no vault")

    with Client(auth=TokenProvider(fail), base_url="http://127.0.0.1:1") as client:
        with pytest.raises(LookupError, match="no vault"):
            get_incident.sync("P1", client=client)
        assert client.rate_limiter is None or client.rate_limiter.in_flight == 0
