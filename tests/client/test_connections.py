"""Connections: left-over bytes, early responses, proxies, forks, and a hint for each way to fail."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pagerduty_client import (
    NO_RETRIES,
    ApiError,
    AsyncClient,
    CertificateError,
    Client,
    ClientCredentials,
    ConnectionFailed,
    InvalidArgument,
    PagerDutyError,
    Redirected,
    Timeout,
    TooManyRequests,
)
from pagerduty_rest.api.incidents import create_incident, get_incident, list_incidents
from tests.client.faults import BODY, Authority, FakeTime, Wire, authority, call, closed_port, faulty, lax_server
from tests.platforms import not_on_windows
from tests.servers import Recorded, Response, serve

pytestmark = pytest.mark.whole

TOKEN = "u+SECRETsecretSECRET"
GOOD = b'{"incident": {"id": "PT4KHLK"}}'
MODES = pytest.mark.parametrize("mode", ["sync", "async"])
BIG = {**BODY, "title": "x" * 8_000_000}


@pytest.fixture(scope="module")
def ca(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("ca"))


def echo(recorded: Recorded) -> Response:
    return Response.json({"incident": {"id": recorded.path.rpartition("/")[2]}})


def twice(client: Client, mode: str) -> list[str]:
    """Return the connections of two calls, which are the same if the client keeps it."""
    if mode == "sync":
        with client:
            return [get_incident.sync(one, client=client).id for one in ("first", "second")]

    async def both() -> list[str]:
        async with client:
            return [(await get_incident.asyncio(one, client=client)).id for one in ("first", "second")]

    return asyncio.run(both())


def response(content: bytes, chunked: bool = False) -> bytes:
    if chunked:
        return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(content), content)
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(content), content)


@MODES
@pytest.mark.parametrize("size", [100, 1_000_000], ids=str)
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
def test_bytes_after_a_response_are_never_read_as_the_next_one(
    ca: Authority, tls: bool, chunked: bool, size: int, mode: str
) -> None:
    def behave(wire: Wire, number: int) -> None:
        content = b'{"incident": {"id": "%d"}}' % number + b" " * size
        wire.connection.sendall(response(content, chunked) + response(b'{"incident": {"id": "stray"}}'))

    with faulty(behave, ca.server("localhost") if tls else None) as server:
        scheme = "https" if tls else "http"
        client = Client(token=TOKEN, base_url=f"{scheme}://localhost:{server.port}", verify=str(ca.roots))
        assert twice(client, mode) == ["1", "2"]
    assert server.connections == 2


@MODES
def test_a_connection_without_such_bytes_is_kept(ca: Authority, mode: str) -> None:
    with faulty(lambda wire, _: wire.send("200 OK", GOOD), ca.server("localhost")) as server:
        client = Client(token=TOKEN, base_url=f"https://localhost:{server.port}", verify=str(ca.roots))
        assert twice(client, mode) == ["PT4KHLK", "PT4KHLK"]
    assert server.connections == 1


@MODES
@pytest.mark.parametrize(
    ("status", "error"),
    [("413 Content Too Large", ApiError), ("429 Too Many Requests", TooManyRequests), ("201 Created", None)],
)
@pytest.mark.parametrize("stays_open", [False, True], ids=["closes", "stays open"])
def test_an_early_response_to_a_large_upload_is_read(
    status: str, error: type[Exception] | None, stays_open: bool, mode: str
) -> None:
    """The server responds after the headers; then it closes, which resets the connection, or stops reading."""

    def behave(wire: Wire, _: int) -> None:
        wire.send(status, GOOD, "Connection: close")
        if stays_open:
            wire.wait(5)
        wire.connection.close()

    with faulty(behave, reads="headers") as server:
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", retries=NO_RETRIES, timeout=0.5)
        if error is None:
            assert call(client, "POST", mode, body=BIG).id == "PT4KHLK"
        else:
            with pytest.raises(error) as caught:
                call(client, "POST", mode, body=BIG)
            assert isinstance(caught.value, ApiError)
            assert str(caught.value.status) == status[:3]


@MODES
@pytest.mark.parametrize("location", ["http://[", "http://:99999999/", "\x80", "//", "ftp://x"])
def test_a_redirect_to_anything_is_not_followed(location: str, mode: str) -> None:
    with faulty(lambda wire, _: wire.send("302 Found", b"", f"Location: {location}")) as server:
        with pytest.raises(Redirected):
            call(Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}"), "POST", mode)
    assert len(server.requests) == 1


@MODES
def test_an_identity_service_on_this_machine_is_not_reached_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    with serve(lambda _: Response.json({"access_token": "abc"})) as identity, serve(lambda _: Response(502)) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{identity.url}/token")
        with pytest.raises(ConnectionFailed, match=f"via proxy {proxy.url.removeprefix('http://')}|proxy"):
            call(Client(auth=auth, base_url="https://example.invalid", retries=NO_RETRIES), "GET", mode)
    assert [one.path for one in identity.requests] == ["/token"]
    assert all(one.path != "/token" for one in proxy.requests)


def connect(status: str) -> Callable[[Wire, int], None]:
    return lambda wire, _: wire.send(status, b"{}")


@MODES
@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("407 Proxy Authentication Required", "requires authentication .*user:password"),
        ("403 Forbidden", "does not allow connections to example.invalid"),
        ("502 Bad Gateway", "check the proxy"),
    ],
)
@pytest.mark.parametrize("by", ["argument", "variable"])
def test_a_proxy_that_rejects(status: str, hint: str, by: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with faulty(connect(status)) as proxy:
        url = f"http://user:pa%20ss@127.0.0.1:{proxy.port}"
        arguments: dict[str, Any] = {"proxy": url} if by == "argument" else {}
        if by == "variable":
            monkeypatch.setenv("https_proxy", url)
        client = Client(token=TOKEN, base_url="https://example.invalid", clock=FakeTime().clock(), **arguments)
        with pytest.raises(ConnectionFailed, match=hint) as caught:
            call(client, "POST", mode)
    assert f"127.0.0.1:{proxy.port}" in str(caught.value)
    assert "pa%20ss" not in repr(vars(client)) + str(caught.value)
    assert not any(TOKEN.encode() in one for one in proxy.requests)


@MODES
@pytest.mark.parametrize(
    ("behave", "error"), [(lambda wire, _: wire.wait(5), Timeout), (lambda wire, _: wire.reset(), ConnectionFailed)]
)
def test_an_unresponsive_proxy_was_sent_nothing(
    behave: Callable[[Wire, int], None], error: type[Exception], mode: str
) -> None:
    with faulty(behave) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        client = Client(token=TOKEN, base_url="https://example.invalid", proxy=url, timeout=0.2, retries=NO_RETRIES)
        with pytest.raises(error, match=f"Cannot connect to example.invalid:443 via proxy 127.0.0.1:{proxy.port}"):
            call(client, "POST", mode)


def test_hosts_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    from pagerduty_client._proxies import Proxies

    monkeypatch.setenv("HTTPS_PROXY", "proxy.example.com:3128")
    entries = (
        "example.com, .corp.test,10.0.0.0/8,*.wild.test,[2001:db8::1],2001:db8:1::/48,exact.test:8443,http://url.test"
    )
    monkeypatch.setenv("NO_PROXY", entries)
    proxies = Proxies()
    exempt = ["example.com", "api.example.com", "x.corp.test", "10.1.2.3", "a.wild.test", "[2001:db8::1]"]
    exempt += ["2001:db8:1::7", "url.test", "localhost", "127.0.0.1", "[::1]"]
    assert [one for one in exempt if proxies.for_url("https", one, None) is not None] == []
    assert proxies.for_url("https", "exact.test", 8443) is None
    used = ["example.org", "badexample.com", "11.1.2.3", "exact.test", "api.pagerduty.com"]
    found = [proxies.for_url("https", one, None) for one in used]
    assert [one.label for one in found if one is not None] == ["proxy.example.com:3128"] * len(used)
    monkeypatch.setenv("NO_PROXY", "*")
    assert Proxies().for_url("https", "api.pagerduty.com", None) is None


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("HTTPS_PROXY", "ftp://user:hidden@x", "scheme"),
        ("HTTPS_PROXY", "http://user:hidden@x:port", "URL such as"),
        ("HTTP_PROXY", "http://user:hidden@[::1", "URL such as"),
        ("ALL_PROXY", "socks4://user:hidden@x", "scheme"),
        ("HTTPS_PROXY", "http://", "URL such as"),
        ("NO_PROXY", "a b", "list of hosts"),
        ("NO_PROXY", "http://user:hidden@[", "list of hosts"),
        ("SSL_CERT_FILE", "/nowhere/roots.pem", "does not exist"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named(
    name: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv(name, value)
    with pytest.raises(InvalidArgument, match=f"{name}.*{said}") as caught:
        with Client(token=TOKEN, base_url="https://example.invalid") as client:
            get_incident.sync("x", client=client)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"verify": "/nowhere/roots.pem"}, "verify names"),
        ({"verify": 3}, "verify must be"),
        ({"verify": __file__}, "verify cannot be read"),
        ({"cert": "/nowhere/cert.pem"}, "cert names"),
        ({"cert": __file__}, "cert cannot be loaded"),
        ({"cert": 3}, "cert must be"),
        ({"proxy": "ftp://x"}, "proxy is"),
        ({"proxy": 3}, "proxy must be"),
        ({"limits": 3}, "limits"),
        ({"mounts": 3}, "mounts"),
        ({"event_hooks": 3}, "event_hooks"),
        ({"transport": 3}, "transport must be"),
        ({"retries": 3}, "retries must be Retries"),
        ({"retries": 0}, "retries must be Retries"),
        ({"timeout": "10"}, "timeout must be a number"),
        ({"timeout": -1}, "timeout must be a number"),
        ({"timeout": float("nan")}, "timeout must be a number"),
        ({"deadline": 0}, "deadline must be a number"),
        ({"deadline": True}, "deadline must be a number"),
        ({"headers": [("a", "b")]}, "headers must be a dict"),
        ({"on_request": 3}, "on_request must be a function"),
        ({"clock": 3}, "clock must be"),
        ({"max_response_bytes": "1"}, "max_response_bytes must be"),
        ({"from_email": 3}, "from_email must be"),
        ({"base_url": 3}, "base_url must be"),
        ({"base_url": "http://evil.localhost"}, "unencrypted"),
        ({"mounts": {"http://": 3}}, "must be a transport"),
        ({"limits": 5}, "httpx cannot use"),
        ({"event_hooks": {"request": 3}}, "httpx cannot use"),
    ],
    ids=str,
)
def test_an_argument_that_cannot_be_used_is_named(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidArgument, match=said) as caught:
        with Client(token=TOKEN, **{"base_url": "https://example.invalid", **arguments}) as client:
            get_incident.sync("x", client=client)
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, ValueError)


def test_tokens_and_clients_of_another_type_are_rejected() -> None:
    token: Any = TOKEN.encode()
    with pytest.raises(InvalidArgument, match="bytes: pass a str") as caught:
        Client(token=token)
    assert "SECRET" not in str(caught.value)
    client: Any = TOKEN
    with pytest.raises(InvalidArgument, match=r"client must be a pagerduty_client\.Client") as caught:
        get_incident.sync("x", client=client)
    assert "SECRET" not in str(caught.value)
    with pytest.raises(InvalidArgument, match=r"auth must be .* pass an API key as token="):
        Client(auth=client)


@MODES
def test_a_url_that_is_too_long_is_rejected(mode: str) -> None:
    client = Client(token=TOKEN, base_url="http://127.0.0.1:1")
    ids = ["P1234567"] * 10_000
    with pytest.raises(InvalidArgument, match=r"characters\. Pass fewer"):
        if mode == "sync":
            list_incidents.sync(client=client, team_ids=ids)
        else:
            asyncio.run(list_incidents.asyncio(client=client, team_ids=ids))


@MODES
@pytest.mark.parametrize("client_class", [Client, AsyncClient])
def test_hints_for_hosts_that_cannot_be_reached(client_class: type[Client], mode: str) -> None:
    time = FakeTime().clock()
    with pytest.raises(ConnectionFailed, match=r"Cannot resolve the host name of no-such-host\.invalid:443"):
        call(client_class(token=TOKEN, base_url="https://no-such-host.invalid", clock=time), "POST", mode)
    port = closed_port()
    with pytest.raises(ConnectionFailed, match=f"localhost:{port} refused the connection"):
        call(client_class(token=TOKEN, base_url=f"http://localhost:{port}", clock=time), "POST", mode)


@MODES
def test_a_root_that_fails_strict_checks(tmp_path: Path, mode: str) -> None:
    context, root = lax_server(tmp_path)
    verify = ssl.create_default_context(cafile=str(root))
    with faulty(lambda wire, _: wire.send("200 OK", GOOD), context) as server:
        url = f"https://localhost:{server.port}"
        verify.verify_flags |= ssl.VERIFY_X509_STRICT  # as Python 3.13 does by default
        with pytest.raises(CertificateError, match=r"ssl\.VERIFY_X509_STRICT"):
            call(Client(token=TOKEN, base_url=url, verify=verify), "GET", mode)
        verify.verify_flags &= ~ssl.VERIFY_X509_STRICT
        assert call(Client(token=TOKEN, base_url=url, verify=verify), "GET", mode).id == "PT4KHLK"


@MODES
@pytest.mark.parametrize("newest", [None, ssl.TLSVersion.TLSv1_1], ids=["no TLS", "TLS 1.1"])
def test_a_server_without_tls_1_2(ca: Authority, newest: ssl.TLSVersion | None, mode: str) -> None:
    context = None if newest is None else ca.server("localhost", newest=newest)
    with faulty(lambda wire, _: wire.send("400 Bad Request"), context, reads="something") as server:
        client = Client(
            token=TOKEN,
            base_url=f"https://localhost:{server.port}",
            verify=str(ca.roots),
            clock=FakeTime().clock(),
            timeout=1,
        )
        with pytest.raises(ConnectionFailed, match=r"TLS 1\.2 or newer"):
            call(client, "GET", mode)
    assert not any(TOKEN.encode() in one for one in server.requests)


@MODES
def test_hints_for_timeouts_and_statuses(mode: str) -> None:
    with faulty(lambda wire, _: wire.wait(5)) as server:
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", timeout=0.1, retries=NO_RETRIES)
        with pytest.raises(Timeout, match="raise timeout="):
            call(client, "GET", mode)
    for status, hint in (("404 Not Found", "region='eu'"), ("500 Oops", "retry later"), ("407 Proxy", "user:pass")):
        with faulty(connect(status)) as server:
            client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", retries=NO_RETRIES)
            with pytest.raises(ApiError, match=hint):
                call(client, "GET", mode)


def in_child(work: Callable[[], str]) -> str:
    """Return the result of some work in a forked child; empty if it takes longer than ten seconds."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of the parent do not matter to the child
        child = os.fork()  # POSIX
    if child == 0:
        threading.Timer(10, os._exit, (1,)).start()
        try:
            os.write(writer, work().encode())
        except BaseException as error:  # noqa: BLE001
            os.write(writer, repr(error).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader, "rb") as pipe:  # noqa: PTH123
        found = pipe.read().decode()
    os.waitpid(child, 0)
    return found


@not_on_windows("there is no fork")
def test_a_child_forked_during_calls_and_a_token_fetch_works() -> None:
    release, fetching, calling = threading.Event(), threading.Event(), threading.Event()

    def respond(recorded: Recorded) -> Response:
        if recorded.path == "/token":
            if not fetching.is_set():
                fetching.set()
                release.wait(10)
            return Response.json({"access_token": "abc"})
        if recorded.path.endswith("slow"):
            calling.set()
            release.wait(10)
        return echo(recorded)

    with serve(respond) as server, Client(token=TOKEN, base_url=server.url) as client:
        auth = ClientCredentials("a", "b", subdomain="c", scopes=["d"], token_url=f"{server.url}/token")
        oauth = Client(auth=auth, base_url=server.url)
        threads = [threading.Thread(target=get_incident.sync, args=("slow",), kwargs={"client": client})]
        threads += [threading.Thread(target=get_incident.sync, args=("first",), kwargs={"client": oauth})]
        for thread in threads:
            thread.start()
        assert calling.wait(10)
        assert fetching.wait(10)
        assert client.rate_limiter is not None
        with client.rate_limiter._lock:  # another thread may hold it at the moment of the fork
            seen = in_child(lambda: f"{get_incident.sync('x', client=client).id} {client.rate_limiter.in_flight}")  # type: ignore[union-attr]
        assert seen == "x 0"
        assert in_child(lambda: get_incident.sync("y", client=oauth).id) == "y"
        release.set()
        for thread in threads:
            thread.join(10)
        oauth.close()


def test_connections_are_closed_with_the_client(ca: Authority) -> None:
    ended = threading.Event()

    def behave(wire: Wire, _: int) -> None:
        wire.send("200 OK", GOOD)
        if wire.connection.recv(1) == b"":
            ended.set()

    for mode in ("sync", "async"):
        ended.clear()
        with faulty(behave, ca.server("localhost")) as server:
            client = Client(token=TOKEN, base_url=f"https://localhost:{server.port}", verify=str(ca.roots))
            call(client, "GET", mode)
            assert ended.wait(5)


def test_any_response_raises_only_our_errors() -> None:
    odd = [
        b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.pagerduty+json; version=" + b"9" * 5000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nSet-Cookie: \xff=\xfe; expires=never\r\nratelimit-reset: \xb2\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n",
        b"HTTP/1.1 204 No Content\r\n",
        b"HTTP/1.1 205 Reset Content\r\n",
        b"HTTP/1.1 599 \r\nRetry-After: Fri, 31 Feb 9999 25:00:00 GMT\r\n",
        b"HTTP/1.1 429 x\r\nRetry-After: -1\r\nratelimit-reset: -1\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n",
        b"HTTP/9.9 200 OK\r\n",
        b"\x16\x03\x01\r\n",
    ]
    bodies = [
        GOOD,
        b"",
        b"[" * 600 + b"]" * 600,
        b'{"incident": ' + b"[" * 600 + b"]" * 600 + b"}",
        b'{"incident": {"service": ' + b'{"a":' * 600 + b"1" + b"}" * 602,
        b'{"incident": ' + b"9" * 5000 + b"}",
        b"\xff\xfe{}",
        b'{"a": "\\ud800"}',
    ]
    pairs = [(head, body) for head in odd for body in bodies]

    def behave(wire: Wire, number: int) -> None:
        head, body = pairs[number - 1]
        wire.connection.sendall(head + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)
        wire.connection.close()

    refused = 0
    with faulty(behave) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        client = Client(token=TOKEN, base_url=f"http://127.0.0.1:{server.port}", retries=NO_RETRIES, rate_limit="off")
        for number in range(len(pairs)):
            try:
                call(client, ("GET", "DELETE")[number % 2], ("async", "sync", "sync")[number % 3])
            except PagerDutyError:
                refused += 1
    assert len(server.requests) == len(pairs)
    assert 0 < refused < len(pairs)


def test_a_warning_made_an_error_does_not_lose_a_write() -> None:
    headers = {"Content-Type": "application/vnd.pagerduty+json; version=1"}
    with serve(lambda _: Response(201, GOOD, headers)) as server, Client(token=TOKEN, base_url=server.url) as client:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert create_incident.sync(client=client, body=BODY).id == "PT4KHLK"
