"""Retries and errors for each way in which a call can fail, sync and async."""

from __future__ import annotations

import io
import logging
import pickle
import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import (
    ApiError,
    Attempt,
    CertificateError,
    Client,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    InvalidArgument,
    NotFound,
    PagerDutyError,
    Redirected,
    Retries,
    ServerError,
    Timeout,
    TooManyRequests,
    Unauthorized,
    UnknownOutcome,
)
from pagerduty_client._http import httpx
from pagerduty_client.retries import backoff
from tests.client.faults import Authority, FakeTime, Faulty, Wire, authority, call, closed_port, faulty, slow

pytestmark = pytest.mark.whole

TOKEN = "u+SECRETsecretSECRET"
GOOD = b'{"incident": {"id": "PT4KHLK"}}'
Mode = str


def then_good(fail: Callable[[Wire], None], times: int = 1) -> Callable[[Wire, int], None]:
    """Fail several times, then respond."""
    return lambda wire, number: fail(wire) if number <= times else wire.send("200 OK", GOOD)


def always(fail: Callable[[Wire], None]) -> Callable[[Wire, int], None]:
    return lambda wire, _: fail(wire)


def respond_with(
    status: str, *headers: str, body: bytes = b'{"error": {"code": 2100, "message": "No"}}'
) -> Callable[[Wire], None]:
    return lambda wire: wire.send(status, body, *headers)


def cut_short(wire: Wire) -> None:
    wire.send("200 OK", GOOD[:9], length=99)
    wire.reset()


@dataclass(frozen=True, slots=True)
class Case:
    """A row of the table: the server's behavior, and the result for each method, as attempts or as an error."""

    name: str
    fail: Callable[[Wire], None]
    get: int | type[Exception]
    put: int | type[Exception]
    post: int | type[Exception]


# A number: the call succeeds after that many requests. An error: what is raised; POST is then sent exactly once.
ONCE = [
    Case("reset before the response", Wire.reset, 2, 2, UnknownOutcome),
    Case("closed before the response", lambda wire: wire.connection.close(), 2, 2, UnknownOutcome),
    Case("cut in the body", cut_short, 2, 2, UnknownOutcome),
    Case("garbage", lambda wire: wire.connection.sendall(b"\x00\x01 no http\r\n\r\n"), 2, 2, UnknownOutcome),
    Case(
        "429 with headers",
        respond_with("429 Too Many Requests", "ratelimit-limit: 960", "ratelimit-remaining: 0", "ratelimit-reset: 7"),
        2,
        2,
        2,
    ),
    Case("429 without headers", respond_with("429 Too Many Requests"), 2, 2, 2),
    Case("500", respond_with("500 Internal Server Error"), 2, 2, ServerError),
    Case("502", respond_with("502 Bad Gateway", body=b"<html>bad gateway</html>"), 2, 2, ServerError),
    Case("503", respond_with("503 Service Unavailable", body=b""), 2, 2, ServerError),
    Case("504", respond_with("504 Gateway Timeout"), 2, 2, ServerError),
    Case("408", respond_with("408 Request Timeout"), 2, 2, ApiError),
    Case("401", respond_with("401 Unauthorized"), Unauthorized, Unauthorized, Unauthorized),
    Case("403", respond_with("403 Forbidden", body=b'{"error": {'), Forbidden, Forbidden, Forbidden),
    Case("404 in HTML", respond_with("404 Not Found", body=b"<html>nothing here</html>"), NotFound, NotFound, NotFound),
    Case(
        "a redirect",
        respond_with("302 Found", "Location: http://127.0.0.1:9/elsewhere"),
        Redirected,
        Redirected,
        Redirected,
    ),
    Case("truncated JSON", lambda wire: wire.send("200 OK", GOOD[:9]), DecodeError, DecodeError, DecodeError),
    Case("HTML", lambda wire: wire.send("200 OK", b"<html>"), DecodeError, DecodeError, DecodeError),
    Case("an empty success", lambda wire: wire.send("200 OK"), DecodeError, DecodeError, DecodeError),
    Case("deep nesting", lambda wire: wire.send("200 OK", b"[" * 200_000), DecodeError, DecodeError, DecodeError),
]


def client_for(server: Faulty, time: FakeTime, **arguments: Any) -> Client:
    return Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", clock=time.clock(), timeout=5, **arguments)


def no_secret(error: BaseException, records: list[logging.LogRecord]) -> None:
    """The token is in no error and no log, and every error of ours can be pickled."""
    text = "".join(traceback.format_exception(error)) + repr(error) + str(error) + repr(error.args)
    text += "".join(record.getMessage() + repr(record.args) for record in records)
    assert isinstance(error, PagerDutyError)
    data = pickle.dumps(error)
    again = pickle.loads(data)
    assert (type(again), str(again)) == (type(error), str(error))
    for secret in (TOKEN, TOKEN.split("+")[1]):
        assert secret not in text
        assert secret.encode() not in data


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
@pytest.mark.parametrize("case", ONCE, ids=lambda case: case.name)
def test_a_server_that_fails_once(case: Case, method: str, mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wanted = {"GET": case.get, "PUT": case.put, "POST": case.post}[method]
    time = FakeTime()
    with faulty(then_good(case.fail)) as server:
        client = client_for(server, time)
        if isinstance(wanted, int):
            assert call(client, method, mode).id == "PT4KHLK"
            assert len(server.requests) == wanted
        else:
            with pytest.raises(wanted) as caught:
                call(client, method, mode)
            assert type(caught.value) is wanted or wanted is ApiError
            assert len(server.requests) == 1
            no_secret(caught.value, caplog.records)
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("fail", "error", "requests"),
    [
        (respond_with("503 Service Unavailable"), ServerError, 5),
        (respond_with("429 Too Many Requests", "ratelimit-reset: 7"), TooManyRequests, 5),
        (Wire.reset, ConnectionFailed, 5),
    ],
)
def test_retries_of_a_failing_server_are_limited(
    fail: Callable[[Wire], None], error: type[Exception], requests: int, mode: Mode
) -> None:
    time = FakeTime()
    with faulty(always(fail)) as server, pytest.raises(error):
        call(client_for(server, time), "GET", mode)
    assert len(server.requests) == requests
    assert time.now - 1000 <= 120


def test_no_pause_exceeds_the_deadline() -> None:
    time = FakeTime()
    limited = respond_with("429 Too Many Requests", "ratelimit-reset: 50")
    with faulty(always(limited)) as server, pytest.raises(TooManyRequests, match="resets in 50 seconds") as caught:
        call(client_for(server, time, rate_limit="off"), "GET", "sync")
    assert len(server.requests) == 3
    assert caught.value.retry_after == 50
    assert 100 <= time.now - 1000 <= 120


def test_a_429_waits_until_the_limit_resets() -> None:
    time = FakeTime()
    with faulty(then_good(respond_with("429 Too Many Requests", "ratelimit-reset: 7"))) as server:
        call(client_for(server, time, rate_limit="off"), "POST", "sync")
    (pause,) = time.pauses
    assert 7 <= pause <= 8


def test_retry_decisions_can_be_replaced() -> None:
    time = FakeTime()
    stubborn = Retries(decisions=(lambda attempt: 1.0 if attempt.response is not None else None,), attempts=3)
    with faulty(always(respond_with("404 Not Found"))) as server, pytest.raises(NotFound):
        call(client_for(server, time, retries=stubborn), "GET", "sync")
    assert len(server.requests) == 3
    assert time.pauses == [1.0, 1.0]


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_rejected_connection_is_retried_for_writes_and_is_not_an_unknown_outcome(method: str, mode: Mode) -> None:
    time = FakeTime()
    client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{closed_port()}", clock=time.clock())
    with pytest.raises(ConnectionFailed, match="ConnectError") as caught:
        call(client, method, mode)
    assert len(time.pauses) == 4
    no_secret(caught.value, [])


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(("method", "error", "requests"), [("GET", Timeout, 2), ("POST", UnknownOutcome, 1)])
def test_a_response_that_never_arrives(method: str, error: type[Exception], requests: int, mode: Mode) -> None:
    time = FakeTime()
    with faulty(always(lambda wire: slow(0.5))) as server, pytest.raises(error) as caught:
        client = Client(
            token=TOKEN,
            base_url=f"http://127.0.0.1:{server.port}",
            clock=time.clock(),
            timeout=0.1,
            retries=Retries(attempts=2),
        )
        call(client, method, mode)
    assert len(server.requests) == requests
    if method == "POST":
        assert "incident_key" in str(caught.value)


def test_an_endless_body_is_truncated() -> None:
    def endless(wire: Wire, _: int) -> None:
        wire.connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(100_000):
            wire.connection.sendall(b"4\r\n    \r\n")

    with faulty(endless) as server, pytest.raises(DecodeError, match="larger than 100000 bytes"):
        call(client_for(server, FakeTime(), max_response_bytes=100_000), "GET", "sync")
    assert len(server.requests) == 1


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("ca"))


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_tls_with_a_custom_root(ca: Authority, mode: Mode) -> None:
    with faulty(always(lambda wire: wire.send("200 OK", GOOD)), ca.server("localhost")) as server:
        client = Client(token=TOKEN, base_url=f"https://localhost:{server.port}", verify=str(ca.roots))
        assert call(client, "GET", mode).id == "PT4KHLK"


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("fault", "hint"), [("unknown root", "DigiCert"), ("expired", "clock"), ("wrong host", "another host")]
)
def test_an_untrusted_certificate_fails_immediately(
    ca: Authority, fault: str, hint: str, method: str, mode: Mode
) -> None:
    context = ca.server("localhost" if fault != "wrong host" else "example.com", expired=fault == "expired")
    time = FakeTime()
    with faulty(always(lambda wire: wire.send("200 OK", GOOD)), context) as server:
        verify = None if fault == "unknown root" else str(ca.roots)
        client = Client(token=TOKEN, base_url=f"https://localhost:{server.port}", verify=verify, clock=time.clock())
        with pytest.raises(CertificateError, match=hint) as caught:
            call(client, method, mode)
    assert server.requests == []
    assert time.pauses == []
    no_secret(caught.value, [])


def test_a_server_that_speaks_only_tls_1_1_is_sent_nothing(ca: Authority) -> None:
    import ssl

    context = ca.server("localhost", newest=ssl.TLSVersion.TLSv1_1)
    with faulty(always(lambda wire: wire.send("200 OK", GOOD)), context) as server:
        client = Client(
            token=TOKEN, base_url=f"https://localhost:{server.port}", verify=str(ca.roots), clock=FakeTime().clock()
        )
        with pytest.raises(ConnectionFailed, match=r"SSL|TLS"):
            call(client, "GET", "sync")
    assert server.requests == []


def test_a_corporate_root_in_the_systems_trust_store_is_enough(
    ca: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca.roots))
    with faulty(always(lambda wire: wire.send("200 OK", GOOD)), ca.server("localhost")) as server:
        client = Client(token=TOKEN, base_url=f"https://localhost:{server.port}")
        assert call(client, "GET", "sync").id == "PT4KHLK"


def test_a_redirect_to_another_host_sends_no_credentials_there() -> None:
    with faulty(always(lambda wire: wire.send("200 OK", GOOD))) as other:
        elsewhere = respond_with("307 Temporary Redirect", f"Location: http://127.0.0.1:{other.port}/incidents/PT4KHLK")
        with faulty(always(elsewhere)) as server, pytest.raises(Redirected, match="not followed"):
            call(client_for(server, FakeTime()), "GET", "sync")
    assert other.connections == 0


def test_each_attempt_is_logged_and_passed_to_the_hook() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.getLogger("pagerduty_client")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    seen: list[Any] = []
    try:
        with faulty(then_good(respond_with("503 Service Unavailable", "X-Request-Id: abc"))) as server:
            call(client_for(server, FakeTime(), on_request=seen.append), "GET", "sync")
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    first, retry, second = stream.getvalue().splitlines()
    assert re.fullmatch(r"getIncident: retry in 0\.\d\d s after 503 \(attempt 1\)", retry)
    assert first == "getIncident GET /incidents/PT4KHLK 503 0 ms attempt 1 request_id=abc"
    assert second == "getIncident GET /incidents/PT4KHLK 200 0 ms attempt 2 request_id=None"
    assert [(one.attempt, one.status, one.request_id) for one in seen] == [(1, 503, "abc"), (2, 200, None)]


def test_pauses_double_up_to_a_limit_and_half_of_each_is_random() -> None:
    for number in range(1, 12):
        whole = min(30.0, 0.5 * 2 ** (number - 1))
        pauses = [backoff(number) for _ in range(200)]
        assert whole / 2 <= min(pauses) < max(pauses) <= whole
    assert backoff(10**6) <= 30


@pytest.mark.parametrize(
    ("attempt", "is_retried"),
    [
        (Attempt("GET", 1, httpx.Response(408)), True),
        (Attempt("GET", 1, httpx.Response(500)), True),
        (Attempt("PUT", 1, httpx.Response(599)), True),
        (Attempt("POST", 1, httpx.Response(503)), False),
        (Attempt("PATCH", 1, httpx.Response(503)), False),
        (Attempt("POST", 1, httpx.Response(503), is_read_only=True), True),
        (Attempt("POST", 1, httpx.Response(429)), True),
        (Attempt("GET", 1, httpx.Response(499)), False),
        (Attempt("GET", 1, httpx.Response(200)), False),
        (Attempt("GET", 5, httpx.Response(500)), False),
        (Attempt("POST", 1, error=httpx.ConnectError("x")), True),
        (Attempt("POST", 1, error=httpx.PoolTimeout("x")), True),
        (Attempt("POST", 1, error=httpx.ReadTimeout("x")), False),
        (Attempt("PUT", 1, error=httpx.ReadTimeout("x")), True),
        (Attempt("GET", 1, error=httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] x")), False),
        (Attempt("GET", 1, error=httpx.UnsupportedProtocol("x")), False),
    ],
    ids=lambda one: f"{one.method} {one.response or one.error!r}" if isinstance(one, Attempt) else str(one),
)
def test_what_is_retried(attempt: Attempt, is_retried: bool) -> None:
    assert (Retries().pause(attempt) is not None) == is_retried


@pytest.mark.parametrize("arguments", [{"attempts": 0}, {"attempts": "5"}, {"decisions": 3}, {"decisions": (3,)}])
def test_invalid_retries_are_rejected(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match="Retries"):
        Retries(**arguments)
