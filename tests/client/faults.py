"""Failing servers: on real sockets, with real TLS, on loopback."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import trustme

from pagerduty_client import AsyncClient, Client, Clock
from pagerduty_rest.api.incidents import create_incident, get_incident, update_incident
from pagerduty_rest.api.teams import delete_team
from tests.servers import Recorded, Response

BODY = {"type": "incident", "title": "x", "service": {"id": "P1", "type": "service_reference"}}


@dataclass(slots=True)
class Wire:
    """Handles one connection, request by request."""

    connection: socket.socket
    stopping: threading.Event = field(default_factory=threading.Event)

    def wait(self, seconds: float) -> None:
        """Do nothing for some seconds, or until the server is stopped."""
        if self.stopping.wait(seconds):
            raise OSError("the server is stopped")

    def read_request(self, *, whole: bool = True) -> bytes:
        """Read a whole request, or its headers, or b"" when the client has disconnected."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self.connection.recv(65536)
            if not chunk:
                return b""
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        while whole and lengths and len(body) < int(lengths[0]):
            body += self.connection.recv(65536)
        return head + b"\r\n\r\n" + body

    def send(self, status: str, body: bytes = b"", *headers: str, length: int | None = None) -> None:
        """Send a response."""
        length = len(body) if length is None else length
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {length}", "Content-Type: application/json", *headers]
        self.connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def reset(self) -> None:
        """Close the connection with a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


Behaviour = Callable[[Wire, int], None]


@dataclass(slots=True)
class Faulty:
    """A running server, with its number of requests."""

    port: int
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0


@contextmanager
def faulty(
    behaviour: Behaviour,
    context: ssl.SSLContext | None = None,
    *,
    reads: Literal["all", "headers", "something", "nothing"] = "all",
) -> Iterator[Faulty]:
    """Serve the n-th request (from 1) by `behaviour`; `reads` says how much of a request to read."""
    listener = socket.create_server(("127.0.0.1", 0))
    if reads != "all":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
    listener.settimeout(1)
    server = Faulty(listener.getsockname()[1])
    stopping = threading.Event()
    lock = threading.Lock()
    threads: list[threading.Thread] = []

    def talk(plain: socket.socket) -> None:
        plain.settimeout(5)
        with suppress(OSError), plain, context.wrap_socket(plain, server_side=True) if context else plain as connection:
            wire = Wire(connection, stopping)
            if reads == "nothing":
                wire.wait(10)
            if reads == "something":
                behaviour(wire, len(connection.recv(65536)))
                return
            while not stopping.is_set() and (request := wire.read_request(whole=reads == "all")):
                with lock:
                    server.requests.append(request)
                    number = len(server.requests)
                behaviour(wire, number)

    def accept() -> None:
        while not stopping.is_set():
            with suppress(OSError):
                connection, _ = listener.accept()
                server.connections += 1
                thread = threading.Thread(target=talk, args=(connection,), daemon=True)
                threads.append(thread)
                thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        stopping.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)  # ends accept() immediately
        accepting.join()
        listener.close()
        for thread in threads:
            thread.join(6)


def closed_port() -> int:
    """Return a port without a listener."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def call(client: Client | AsyncClient, method: str, mode: str, body: Any = BODY) -> Any:
    """Get, update, create or delete something, sync or async, and close the client."""
    functions: dict[str, tuple[Any, tuple[Any, ...], dict[str, Any]]] = {
        "GET": (get_incident, ("PT4KHLK",), {}),
        "PUT": (update_incident, ("PT4KHLK",), {"body": {"status": "resolved"}}),
        "POST": (create_incident, (), {"body": body}),
        "DELETE": (delete_team, ("PT4KHLK",), {}),
    }
    module, positional, named = functions[method]
    if mode == "sync":
        with closing(client):
            return module.sync(*positional, client=client, **named)

    async def awaited() -> Any:
        try:
            return await module.asyncio(*positional, client=client, **named)
        finally:
            await client.aclose()

    return asyncio.run(awaited())


class FakeTime:
    """A clock that only advances during pauses, and records them."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def _pause(self, seconds: float) -> None:
        self.now += seconds
        self.pauses.append(seconds)

    async def _apause(self, seconds: float) -> None:
        self._pause(seconds)

    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self.now, sleep=self._pause, asleep=self._apause)


@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate authority for tests, whose root a client can be configured to trust."""

    authority: trustme.CA
    roots: Path

    def server(self, *names: str, expired: bool = False, newest: ssl.TLSVersion | None = None) -> ssl.SSLContext:
        """Return a server's context with a certificate for these names."""
        import datetime

        until = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC) if expired else None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(*names, not_after=until).configure_cert(context)
        if newest is not None:
            import warnings

            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = ssl.TLSVersion.TLSv1
                context.maximum_version = newest
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
        return context


def authority(folder: Path) -> Authority:
    """Return a new authority."""
    made = trustme.CA()
    roots = folder / "roots.pem"
    made.cert_pem.write_to_path(str(roots))
    return Authority(made, roots)


def one_incident(_: Recorded) -> bytes:
    """Return the body of a response."""
    return b'{"incident": {"id": "x"}}'


class Metered:
    """A server that allows a number of requests per window, counts them, and reports the rest."""

    def __init__(self, limit: int, window: float, body: Callable[[Recorded], bytes] = one_incident) -> None:
        self.limit, self.window, self.body = limit, window, body
        self.lock = threading.Lock()
        self.started = time.monotonic()
        self.used = 0
        self.served: list[str] = []
        self.refused = 0

    def __call__(self, recorded: Recorded) -> Response:
        with self.lock:
            now = time.monotonic()
            if now - self.started >= self.window:
                self.started, self.used = now, 0
            reset = int(self.window - (now - self.started))  # rounded down, which the client cannot know
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
        return Response(status, self.body(recorded) if allowed else b"{}", said)


def lax_server(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """Return a server's context for localhost and its root, which strict X.509 checks reject: nothing is critical."""
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    now = datetime.datetime.now(datetime.UTC)
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Corporate root")])
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])

    def certificate(subject: x509.Name, public: ec.EllipticCurvePublicKey, extension: x509.ExtensionType) -> bytes:
        builder = x509.CertificateBuilder(root_name, subject, public, x509.random_serial_number())
        builder = builder.not_valid_before(now - datetime.timedelta(1)).not_valid_after(now + datetime.timedelta(1))
        signed = builder.add_extension(extension, critical=False).sign(root_key, hashes.SHA256())
        return signed.public_bytes(serialization.Encoding.PEM)

    root, chain = folder / "lax.pem", folder / "lax-server.pem"
    root.write_bytes(certificate(root_name, root_key.public_key(), x509.BasicConstraints(ca=True, path_length=None)))
    leaf = certificate(name, key.public_key(), x509.SubjectAlternativeName([x509.DNSName("localhost")]))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain.write_bytes(private + leaf)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context, root


def slow(seconds: float) -> None:
    """Let the client wait."""
    time.sleep(seconds)
