"""The sandbox as a server: correct and incorrect HTTP requests, TLS, and the ASGI application."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from pagerduty_client import Client
from pagerduty_client.sandbox import TOKEN, Sandbox, serving
from pagerduty_rest.api.teams import list_teams
from tests.platforms import not_on_windows

pytestmark = pytest.mark.whole

HEAD = b"Host: localhost\r\nAuthorization: Token token=x\r\n"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving(Sandbox().seed()) as found:
        yield found


def exchange(address: str, sent: bytes) -> bytes:
    """Return the bytes received until the server closes the connection, or pauses."""
    with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2]))) as connection:
        connection.sendall(sent)
        connection.settimeout(0.5)
        found = b""
        try:
            while part := connection.recv(65536):
                found += part
        except TimeoutError:
            pass
        return found


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET /teams HTTP/1.1\r\n" + HEAD + b"\r\n", b"200"),
        (b"HEAD /teams HTTP/1.1\r\n" + HEAD + b"\r\n", b"200"),
        (b"OPTIONS /teams HTTP/1.1\r\n" + HEAD + b"\r\n", b"204"),
        (b"PATCH /teams HTTP/1.1\r\n" + HEAD + b"\r\n", b"405"),
        (b"GET /nothing HTTP/1.1\r\n" + HEAD + b"\r\n", b"404"),
        (b"GET / HTTP/1.1\r\n" + HEAD + b"\r\n", b"404"),
        (b"GET /teams/%ff%00 HTTP/1.1\r\n" + HEAD + b"\r\n", b"404"),
        (b"POST /teams HTTP/1.1\r\n" + HEAD + b"Content-Length: many\r\n\r\n", b"400"),
        (b"POST /teams HTTP/1.1\r\n" + HEAD + b"Content-Length: 3\r\n\r\n{x}", b"415"),
        (b"POST /teams HTTP/1.1\r\n" + HEAD + b"Content-Type: application/json\r\nContent-Length: 2\r\n\r\n[]", b"400"),
        (b"NONSENSE\r\n\r\n", b"400"),
    ],
)
def test_requests_of_all_kinds_get_a_response(address: str, sent: bytes, status: bytes) -> None:
    found = exchange(address, sent)
    assert found.split(b" ")[1] == status, found
    assert b"Traceback" not in found


def test_bodies_in_chunks_and_after_100_continue(address: str) -> None:
    team = json.dumps({"team": {"name": "Chunks"}}).encode()
    chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (len(team), team)
    head = b"POST /teams HTTP/1.1\r\n" + HEAD + b"Content-Type: application/json\r\n"
    assert exchange(address, head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks).startswith(b"HTTP/1.1 201")
    expecting = head + b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(team)
    assert exchange(address, expecting).startswith(b"HTTP/1.1 100")


def test_requests_one_after_another_on_one_connection(address: str) -> None:
    found = exchange(address, 3 * (b"GET /teams HTTP/1.1\r\n" + HEAD + b"\r\n"))
    assert found.count(b"HTTP/1.1 200") == 3
    assert exchange(address, b"HEAD /teams HTTP/1.1\r\n" + HEAD + b"\r\n").endswith(b"\r\n\r\n")


def test_many_connections_at_once(address: str) -> None:
    async def all_at_once() -> list[int]:
        limits = httpx.Limits(max_connections=200)
        async with httpx.AsyncClient(base_url=address, limits=limits, timeout=30, trust_env=False) as client:
            headers = {"Authorization": "Token token=x"}
            found = await asyncio.gather(*(client.get("/teams", headers=headers) for _ in range(200)))
            return [one.status_code for one in found]

    assert asyncio.run(all_at_once()) == [200] * 200


def test_an_asgi_application_below_another_path() -> None:
    async def read() -> httpx.Response:
        transport = httpx.ASGITransport(Sandbox().seed().asgi, root_path="/pagerduty")
        async with httpx.AsyncClient(transport=transport, base_url="https://example.com") as client:
            return await client.get("/pagerduty/teams", headers={"Authorization": "Token token=x"})

    response = asyncio.run(read())
    assert [one["name"] for one in response.json()["teams"]] == ["Platform", "Shop", "Data"]


@not_on_windows("a process can only be terminated")
def test_the_command_serves_tls_and_keeps_its_state(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    command = [sys.executable, "-m", "pagerduty_client.sandbox", "--port", "0", "--tls", "--state", str(state)]
    for names in (["Platform", "Shop", "Data"], ["Platform", "Shop", "Data", "Kept"]):
        with subprocess.Popen([*command, "--token", TOKEN], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            address = process.stdout.readline().split()[2]
            certificate = process.stdout.readline().split()[1]
            assert process.stdout.readline() == f"export SSL_CERT_FILE={certificate}\n"
            context = ssl.create_default_context(cafile=certificate)
            with httpx.Client(base_url=address, verify=context, trust_env=False) as client:
                assert client.get("/teams", headers={"Authorization": "Token token=another"}).status_code == 401
                headers = {"Authorization": f"Token token={TOKEN}"}
                assert [one["name"] for one in client.get("/teams", headers=headers).json()["teams"]] == names
                if len(names) == 3:
                    assert client.post("/teams", headers=headers, json={"team": {"name": "Kept"}}).status_code == 201
            process.send_signal(signal.SIGINT if len(names) == 3 else signal.SIGTERM)
            process.wait(10)
        assert process.returncode == 0
        assert not Path(certificate).exists()


def test_our_own_client_on_a_port(address: str) -> None:
    with Client(token=TOKEN, base_url=address) as client:
        assert list_teams.sync(client=client).teams[0].name == "Platform"
