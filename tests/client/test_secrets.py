"""Secrets are hidden wherever a failure is shown: tracebacks with locals, attributes, pickles, logs."""

from __future__ import annotations

import asyncio
import copy
import io
import logging
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from rich.traceback import Traceback

from pagerduty_client import (
    ApiToken,
    AuthenticationFailed,
    BearerToken,
    Client,
    ClientCredentials,
    InvalidArgument,
    RefreshToken,
    ServerError,
    TokenProvider,
)
from pagerduty_rest.api.incidents import create_incident, get_incident
from tests.client.faults import FakeTime, Wire, call, closed_port, faulty
from tests.servers import Recorded, Response, serve

# Split so that source lines in tracebacks do not contain them.
TOKEN = "u+SECRET" + "token-of-20-characters-or-more" * 4
APP_SECRET = "app&SECRET" + "client"
REFRESH = "refresh<SECRET" + "token"
SECRETS = (TOKEN, APP_SECRET, REFRESH, "SECRET" + "token", "SECRET" + "client")
GOOD = b'{"incident": {"id": "PT4KHLK"}}'


def shown(error: BaseException) -> str:
    """Return a traceback with locals, as reporters show it."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


def shown_by_rich(error: BaseException) -> str:
    """Return the traceback from rich, which shows the content of containers."""
    console = Console(file=io.StringIO(), width=1000)
    trace = Traceback.from_exception(
        type(error), error, error.__traceback__, show_locals=True, locals_max_string=2000, locals_max_length=1000
    )
    console.print(trace)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def raised(work: Callable[[], object]) -> BaseException:
    """Return the exception of some work, with the traceback from our code on."""
    try:
        work()
    except BaseException as error:  # noqa: BLE001
        return error
    raise AssertionError("nothing was raised")


def no_secret(text: str) -> None:
    assert [one for one in SECRETS if one in text] == []


def reset(wire: Wire, _: int) -> None:
    wire.reset()


def respond(wire: Wire, _: int) -> None:
    wire.send("500 Oops", TOKEN.encode())


FAILURES: dict[str, Callable[[Wire, int], None]] = {
    "reset": reset,
    "nothing": lambda wire, _: wire.wait(3),
    "no HTTP": lambda wire, _: wire.connection.sendall(b"\x00\r\n\r\n"),
    "500": respond,
    "not gzip": lambda wire, _: wire.send("200 OK", GOOD, "Content-Encoding: gzip"),
    "HTML": lambda wire, _: wire.send("200 OK", b"<html>" + TOKEN.encode()),
}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("failure", [*FAILURES, "refused", "large upload", "hook", "interrupt"])
def test_tracebacks_with_locals_show_no_token(failure: str, mode: str) -> None:
    def fail(_: object) -> None:
        raise KeyboardInterrupt if failure == "interrupt" else LookupError("of the user's own")

    hooks: dict[str, Any] = {}
    if failure in ("hook", "interrupt"):
        hooks = {"event_hooks": {"request": [fail]}}
        hooks["async_event_hooks"] = {"request": [_as_async(fail)]}
    body = {"type": "incident", "title": "x" * (5_000_000 if failure == "large upload" else 1)}
    behave = FAILURES.get(failure, respond)
    if failure == "large upload" and mode == "async":
        pytest.skip("takes seconds to show, and is the same")
    with faulty(behave, reads="nothing" if failure == "large upload" else "all") as server:
        port = closed_port() if failure == "refused" else server.port
        client = Client(
            token=TOKEN, base_url=f"http://127.0.0.1:{port}", clock=FakeTime().clock(), timeout=0.2, **hooks
        )
        error = raised(lambda: call(client, "POST", mode, body=body))
    text = shown(error) + (shown_by_rich(error) if failure in ("reset", "HTML") else "")
    assert "create_incident" in text
    no_secret(text)


def _as_async(hook: Callable[[object], None]) -> Callable[[object], Any]:
    async def awaited(given: object) -> None:
        hook(given)

    return awaited


def test_a_canceled_call_shows_no_token() -> None:
    async def cancelled(client: Client) -> BaseException:
        task = asyncio.create_task(create_incident.asyncio(client=client, body={"title": "x"}))
        await asyncio.sleep(0.1)
        task.cancel()
        (error,) = await asyncio.gather(task, return_exceptions=True)
        await client.aclose()
        assert isinstance(error, asyncio.CancelledError)
        return error

    with faulty(lambda wire, _: wire.wait(3)) as server:
        no_secret(shown(asyncio.run(cancelled(Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}")))))


BAD_ARGUMENTS: dict[str, Callable[[], object]] = {
    "email": lambda: Client(token=TOKEN, from_email="nobody"),
    "unknown argument": lambda: Client(token=TOKEN, nothing=1),
    "token": lambda: Client(token=TOKEN + " "),
    "bearer": lambda: BearerToken(TOKEN + "\n"),
    "environment": lambda: Client.from_env({"PAGERDUTY_TOKEN": TOKEN, "PAGERDUTY_FROM": "nobody"}),
    "environment and argument": lambda: Client.from_env({}, token=TOKEN, region="mars"),
    "client credentials": lambda: ClientCredentials("a", APP_SECRET, subdomain="x", scopes="no list"),
    "token_url": lambda: ClientCredentials("a", APP_SECRET, subdomain="x", scopes=["a"], token_url="http://x"),
    "refresh token": lambda: RefreshToken(REFRESH, client_id="a", client_secret=APP_SECRET, token_url="x"),
    "proxy": lambda: Client(token=TOKEN, proxy=f"ftp://user:{APP_SECRET}@host"),
    "provider": lambda: get_incident.sync("x", client=Client(auth=TokenProvider(lambda: TOKEN + "\n"))),
}


@pytest.mark.parametrize("what", BAD_ARGUMENTS)
def test_rejected_arguments_show_no_secret(what: str) -> None:
    error = raised(BAD_ARGUMENTS[what])
    assert isinstance(error, InvalidArgument)
    no_secret(shown(error))


def test_attributes_reprs_copies_and_pickles_show_no_secret() -> None:
    refresh = RefreshToken(REFRESH, client_id="app", client_secret=APP_SECRET)
    given: list[Any] = [
        ApiToken(TOKEN),
        BearerToken(TOKEN),
        ClientCredentials("app", APP_SECRET, subdomain="x", scopes=["a"]),
        refresh,
        Client(token=TOKEN, proxy=f"http://user:{APP_SECRET}@host:1"),
        Client(auth=refresh),
    ]
    for one in given:
        no_secret(repr(one) + str(vars(one)))
        for twin in (pickle.dumps, copy.copy, copy.deepcopy):
            error = raised(lambda twin=twin, one=one: twin(one))  # type: ignore[misc]
            assert isinstance(error, InvalidArgument)
            assert "from_env" in str(error)
            no_secret(shown(error))
    assert refresh.refresh_token == REFRESH


def test_a_proxys_page_that_repeats_the_token_is_not_shown() -> None:
    import html
    from urllib.parse import quote

    page = f"<pre>{TOKEN} {quote(TOKEN)} {quote(TOKEN, safe='')} {html.escape(TOKEN)}</pre>".encode()
    with serve(lambda _: Response(502, page)) as server, Client(token=TOKEN, base_url=server.url) as client:
        error = raised(lambda: create_incident.sync(client=client, body={"title": "x"}))
    assert isinstance(error, ServerError)
    no_secret(shown(error) + str(error) + repr(error.content) + repr(pickle.dumps(error)))


@pytest.mark.parametrize("status", [200, 400])
def test_an_identity_service_that_repeats_secrets_is_not_shown(status: int) -> None:
    said = {"error": f"{APP_SECRET} and {REFRESH}", "access_token": "not a token " + TOKEN, "refresh_token": REFRESH}
    with serve(lambda _: Response.json(said, status)) as server:
        auth = RefreshToken(REFRESH, client_id="app", client_secret=APP_SECRET, token_url=f"{server.url}/token")
        with Client(auth=auth, base_url=server.url, clock=FakeTime().clock()) as client:
            error = raised(lambda: get_incident.sync("x", client=client))
    assert isinstance(error, AuthenticationFailed)
    no_secret(shown(error) + repr(vars(error)) + repr(pickle.dumps(error)))


def test_a_callback_that_raises_shows_no_new_token() -> None:
    def store(_: str) -> None:
        del _
        raise OSError("disk full")

    granted = {"access_token": TOKEN, "refresh_token": REFRESH + "2"}
    with serve(lambda _: Response.json(granted)) as server:
        auth = RefreshToken(REFRESH, client_id="app", on_renewal=store, token_url=f"{server.url}/token")
        with Client(auth=auth, base_url=server.url) as client:
            error = raised(lambda: get_incident.sync("x", client=client))
    assert isinstance(error, OSError)
    no_secret(shown(error))


@contextmanager
def retried() -> Iterator[str]:
    """A server that fails once, and then responds."""
    responses = iter([Response(503, b"busy", {"X-Request-Id": "abc"}), *[Response.json({"incident": {"id": "x"}})] * 9])
    with serve(lambda _: next(responses)) as server:
        yield server.url


PROGRAM = """
import sys
from pagerduty_client import Client
from pagerduty_rest.api.incidents import get_incident
with Client.from_env(base_url=sys.argv[1]) as client:
    get_incident.sync("PT4KHLK", client=client)
"""


@pytest.mark.parametrize(("level", "lines"), [("INFO", 3), ("", 0), ("loud", 1)])
def test_the_environment_switches_the_log_on(level: str, lines: int, tmp_path: Path) -> None:
    with retried() as url:
        environment = {**os.environ, "PAGERDUTY_LOG": level, "PAGERDUTY_TOKEN": TOKEN}
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM, url],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
        )
    found = ran.stderr.splitlines()
    assert len(found) == lines
    no_secret(ran.stderr)
    if lines == 3:
        assert "getIncident GET /incidents/PT4KHLK 503" in found[0]
        assert "retry in 0." in found[1]
        assert "after 503" in found[1]
        assert "getIncident GET /incidents/PT4KHLK 200" in found[2]


def test_a_wait_for_the_limit_is_logged_with_its_reason(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "pagerduty_client")
    limited = {"ratelimit-limit": "10", "ratelimit-remaining": "0", "ratelimit-reset": "7"}

    def respond(_: Recorded) -> Response:
        return Response(200, GOOD, {"Content-Type": "application/json", **limited})

    with serve(respond) as server, Client(token=TOKEN, base_url=server.url, clock=FakeTime().clock()) as client:
        for _ in range(2):
            get_incident.sync("PT4KHLK", client=client)
    assert "getIncident: wait 8.00 s: the rate limit of 10 requests of getIncident resets in 8 seconds" in caplog.text
    no_secret(caplog.text)
