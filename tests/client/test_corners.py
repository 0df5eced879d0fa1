"""Corner cases of the client: forks, proxies, unusual headers, late closes, repeated secrets."""

from __future__ import annotations

import asyncio
import gc
import gzip
import os
import pickle
import ssl
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import (
    BadRequest,
    Client,
    ClientCredentials,
    ConnectionFailed,
    DecodeError,
    NotFound,
    RequestError,
    Retries,
    ServerError,
    TokenProvider,
    UnknownOutcome,
    VersionWarning,
)
from pagerduty_client._http import httpx
from pagerduty_client.errors import parse_error_body
from pagerduty_rest.api.analytics import get_analytics_incidents
from pagerduty_rest.api.incidents import create_incident, get_incident
from pagerduty_rest.api.teams import delete_team
from tests.client.faults import FakeTime, Wire, closed_port, faulty
from tests.platforms import not_on_windows
from tests.servers import Recorded, Response, serve

TOKEN = "u+SECRETsecretSECRET"
GOOD = b'{"incident": {"id": "PT4KHLK"}}'


def echo(recorded: Recorded) -> Response:
    return Response.json({"incident": {"id": recorded.path.rpartition("/")[2]}})


@not_on_windows("there is no fork")
def test_a_child_process_gets_its_own_responses() -> None:
    with serve(echo) as server, Client(token=TOKEN, base_url=server.url) as client:
        get_incident.sync("before", client=client)
        reader, writer = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # the server's threads do not matter to the child
            child = os.fork()  # POSIX
        if child == 0:
            seen = {get_incident.sync("child", client=client).id for _ in range(20)}
            os.write(writer, ",".join(sorted(seen)).encode())
            os._exit(0)
        seen = {get_incident.sync("parent", client=client).id for _ in range(20)}
        os.waitpid(child, 0)
        os.close(writer)
        assert seen == {"parent"}
        assert os.read(reader, 100) == b"child"
        os.close(reader)


def test_requests_to_this_machine_use_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(echo) as server, serve(echo) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        with Client(token=TOKEN, base_url=server.url) as client:
            get_incident.sync("x", client=client)
    assert (len(server.requests), len(proxy.requests)) == (1, 0)


def test_a_token_repeated_by_a_proxy_is_not_shown() -> None:
    page = b"<pre>Authorization: Token token=" + TOKEN.encode() + b"</pre>"
    with serve(lambda _: Response(502, page)) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(ServerError, match="Token token=…") as caught:
            create_incident.sync(client=client, body={"title": "x"})
    assert TOKEN.encode() not in pickle.dumps(caught.value) + caught.value.content
    with pytest.raises(ConnectionFailed) as failed:
        get_incident.sync(
            "x", client=Client(token=TOKEN, base_url=f"http://127.0.0.1:{closed_port()}", clock=FakeTime().clock())
        )
    assert TOKEN.encode() not in pickle.dumps(failed.value.__cause__)


@pytest.mark.parametrize("name", ["Authorization", "from", "ACCEPT", "Content-Type", "Host", "X-Early-Access"])
def test_reserved_headers_cannot_be_overridden(name: str) -> None:
    with pytest.raises(ValueError, match="header itself; it cannot be overridden"):
        Client(token=TOKEN, headers={name: "x"})


@pytest.mark.parametrize(
    "arguments", [{"user_agent": "a\r\nX: y"}, {"headers": {"X-A": "é"}}, {"headers": {"a b": "c"}}]
)
def test_a_header_that_cannot_be_sent_is_rejected(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"is not a header name|printable ASCII"):
        Client(token=TOKEN, **arguments)


def test_extra_headers_are_sent_and_unknown_arguments_are_rejected() -> None:
    with serve(echo) as server, Client(token=TOKEN, base_url=server.url, headers={"X-Team": "web"}) as client:
        get_incident.sync("x", client=client)
    assert server.requests[0].headers["x-team"] == "web"
    with pytest.raises(TypeError, match="timout"):
        Client(token=TOKEN, timout=3)


@pytest.mark.parametrize(
    "url",
    ["https://:pw@x", "https://x\n", " https://x", "https://x:abc", "https://x:99999", "https://x/?", "https://x#"],
)
def test_invalid_urls_are_rejected(url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        Client(token=TOKEN, base_url=url)
    with pytest.raises(ValueError, match="token_url"):
        ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=url)


def test_invalid_credentials_are_rejected() -> None:
    with pytest.raises(ValueError, match="unencrypted"):
        ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url="http://example.com/token")
    with pytest.raises(TypeError, match="scopes must be a list"):
        ClientCredentials("a", "b", subdomain="c", scopes="incidents.read")
    with pytest.raises(ValueError, match="region"):
        ClientCredentials("a", "b", subdomain="c", scopes=["d"], region="mars")


def test_a_context_that_allows_old_tls_is_rejected_before_anything_is_sent() -> None:
    context = ssl.create_default_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
    client = Client(token=TOKEN, base_url=f"https://localhost:{closed_port()}", verify=context)
    with pytest.raises(ValueError, match=r"before 1.2"):
        get_incident.sync("x", client=client)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_body_that_is_too_large_is_an_error_even_if_its_beginning_is_json(mode: str) -> None:
    with serve(lambda _: Response(200, GOOD + b" " * 100_000)) as server:
        client = Client(token=TOKEN, base_url=server.url, max_response_bytes=1000)
        with pytest.raises(DecodeError, match="larger than 1000 bytes"):
            if mode == "sync":
                delete_team.sync("x", client=client)
            else:
                asyncio.run(_closing(client, delete_team.asyncio("x", client=client)))
        client.close()


async def _closing(client: Client, call: Any) -> Any:
    async with client:
        return await call


def test_a_body_that_is_compressed_twice_is_rejected() -> None:
    twice = gzip.compress(gzip.compress(GOOD))
    response = Response(200, twice, {"Content-Encoding": "gzip, gzip"})
    with (
        serve(lambda _: response) as server,
        Client(token=TOKEN, base_url=server.url, retries=Retries(attempts=1)) as client,
    ):
        with pytest.raises(DecodeError, match="compressed more than once"):
            get_incident.sync("x", client=client)


@pytest.mark.parametrize("broken", ["cut", "not gzip"])
def test_a_status_is_raised_even_if_the_body_breaks(broken: str) -> None:
    def fail(wire: Wire, _: int) -> None:
        if broken == "cut":
            wire.send("400 Bad Request", b'{"err', length=99)
            wire.reset()
        else:
            wire.send("400 Bad Request", b"no gzip", "Content-Encoding: gzip")

    with faulty(fail) as server:
        with Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", clock=FakeTime().clock()) as client:
            with pytest.raises(BadRequest):
                create_incident.sync(client=client, body={"title": "x"})
    assert len(server.requests) == 1


def test_a_post_that_only_reads_is_retried() -> None:
    responses = iter([Response(503), Response.json({"data": [], "limit": 1})])
    with serve(lambda _: next(responses)) as server:
        with Client(token=TOKEN, base_url=server.url, clock=FakeTime().clock()) as client:
            assert get_analytics_incidents.sync(client=client, body={}).data == []
    assert len(server.requests) == 2


def test_a_failed_write_says_that_it_may_have_succeeded() -> None:
    with serve(lambda _: Response(504)) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.raises(ServerError, match="may have succeeded"):
            create_incident.sync(client=client, body={"title": "x"})


def test_a_delete_retried_without_a_response_explains_its_404() -> None:
    def behaviour(wire: Wire, number: int) -> None:
        if number == 1:
            wire.reset()
        else:
            wire.send("404 Not Found", b"{}")

    with faulty(behaviour) as server:
        with Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", clock=FakeTime().clock()) as client:
            with pytest.raises(NotFound, match="may have deleted it"):
                delete_team.sync("x", client=client)


def test_a_failing_hook_does_not_lose_the_response(caplog: pytest.LogCaptureFixture) -> None:
    def hook(_: object) -> None:
        raise OSError("disk full")

    with serve(echo) as server, Client(token=TOKEN, base_url=server.url, on_request=hook) as client:
        assert get_incident.sync("x", client=client).id == "x"
    assert "on_request failed" in caplog.text


def test_a_version_after_other_parameters_is_found() -> None:
    other = Response(200, GOOD, {"Content-Type": "application/vnd.pagerduty+json; charset=utf-8; version=1"})
    with serve(lambda _: other) as server, Client(token=TOKEN, base_url=server.url) as client:
        with pytest.warns(VersionWarning):
            get_incident.sync("x", client=client)


def test_a_region_comes_before_the_environments_address() -> None:
    environment = {"PAGERDUTY_TOKEN": TOKEN, "PAGERDUTY_BASE_URL": "https://example.com"}
    assert Client.from_env(environment, region="eu").base_url == "https://api.eu.pagerduty.com"


def test_a_token_provider_is_called_again_after_a_401() -> None:
    def respond(recorded: Recorded) -> Response:
        return echo(recorded) if recorded.headers["authorization"].endswith("new") else Response(401, b"{}")

    tokens = iter(["old", "new"])
    with serve(respond) as server, Client(auth=TokenProvider(lambda: next(tokens)), base_url=server.url) as client:
        assert get_incident.sync("x", client=client).id == "x"


@pytest.mark.parametrize("first", [Response(503, b"busy"), Response(429, b"{}", {"ratelimit-reset": "1"})])
def test_a_busy_identity_service_is_retried(first: Response) -> None:
    responses = iter([first, Response.json({"access_token": "abc", "expires_in": 60})])

    def respond(recorded: Recorded) -> Response:
        return next(responses) if recorded.path == "/token" else echo(recorded)

    with serve(respond) as server:
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{server.url}/token")
        with Client(auth=auth, base_url=server.url, clock=FakeTime().clock()) as client:
            assert get_incident.sync("x", client=client).id == "x"


@pytest.mark.parametrize(
    "granted", [{"access_token": "a b"}, {"access_token": 7}, [1], {"access_token": "abc", "expires_in": "soon"}]
)
def test_unusual_grants_are_read_or_rejected(granted: Any) -> None:
    def respond(recorded: Recorded) -> Response:
        return Response.json(granted) if recorded.path == "/token" else echo(recorded)

    with serve(respond) as server:
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{server.url}/token")
        with Client(auth=auth, base_url=server.url, clock=FakeTime().clock()) as client:
            if isinstance(granted, dict) and granted["access_token"] == "abc":
                assert get_incident.sync("x", client=client).id == "x"
            else:
                with pytest.raises(RequestError, match="no reason"):
                    get_incident.sync("x", client=client)


def test_a_sync_call_in_an_event_loop_does_not_wait_for_a_task_of_that_loop() -> None:
    def respond(recorded: Recorded) -> Response:
        if recorded.path == "/token":
            threading.Event().wait(0.2)
            return Response.json({"access_token": "abc"})
        return echo(recorded)

    async def both(client: Client) -> tuple[str, str]:
        async with client:
            task = asyncio.create_task(get_incident.asyncio("task", client=client))
            await asyncio.sleep(0.05)
            here = get_incident.sync("here", client=client).id
            return here, (await task).id

    with serve(respond) as server:
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{server.url}/token")
        with Client(auth=auth, base_url=server.url) as client:
            assert asyncio.run(asyncio.wait_for(both(client), 10)) == ("here", "task")


def test_closing_while_others_call_loses_no_call() -> None:
    with serve(echo) as server, Client(token=TOKEN, base_url=server.url, rate_limit="off") as client:
        with ThreadPoolExecutor(6) as pool:
            calls = [pool.submit(get_incident.sync, f"x{number}", client=client) for number in range(200)]
            for _ in range(20):
                asyncio.run(_closing(client, get_incident.asyncio("y", client=client)))
            assert [one.result().id for one in calls] == [f"x{number}" for number in range(200)]


def test_connections_of_closed_event_loops_are_dropped() -> None:
    with serve(echo) as server, Client(token=TOKEN, base_url=server.url) as client:

        async def once() -> str:
            async with client:
                return (await get_incident.asyncio("x", client=client)).id

        def async_clients() -> int:
            gc.collect()
            # Not isinstance: it reads `__class__`, which lazy objects of other libraries compute.
            return sum(issubclass(type(one), httpx.AsyncClient) for one in gc.get_objects())

        before = async_clients()
        for _ in range(5):
            assert asyncio.run(once()) == "x"
        assert async_clients() == before


def test_an_error_with_details_that_are_nested_deeply_is_an_error() -> None:
    content = b'{"error": {"message": "m", "errors": ' + b"[" * 900 + b"]" * 900 + b"}}"
    assert parse_error_body(content) == (None, "m", [])


def test_an_unsendable_request_is_not_an_unknown_outcome(tmp_path: Path) -> None:
    with Client(token=TOKEN, base_url=f"http://127.0.0.1:{closed_port()}", clock=FakeTime().clock()) as client:
        with pytest.raises(ConnectionFailed) as caught:
            create_incident.sync(client=client, body={"title": "x"})
    assert not isinstance(caught.value, UnknownOutcome)
