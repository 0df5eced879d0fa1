"""The sandbox as a real server, over HTTP or HTTPS, run by uvicorn."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox.asgi import DROP, application

if TYPE_CHECKING:
    from pagerduty_client.sandbox._sandbox import Sandbox

NAMES = ("localhost", "127.0.0.1", "::1", "*.pagerduty.com", "*.eu.pagerduty.com")


def make_certificate(file: Path) -> ssl.SSLContext:
    """Return the TLS settings of a server, and write its root certificate to a file for clients to trust.

    Keys are not written to disk. Raises ImportError if trustme, which creates certificates, is not installed.
    """
    try:
        import trustme
    except ImportError:
        raise ImportError("TLS needs trustme: pip install 'pagerduty-rest[sandbox]'") from None
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = authority.issue_cert(*NAMES)
    certificate.configure_cert(context)  # pyright: ignore[reportUnknownMemberType]  # names pyOpenSSL, which is optional
    authority.cert_pem.write_to_path(str(file))
    return context


class Server(AbstractContextManager["Server"]):
    """A server that is bound to a local port but not yet running.

    Attributes:
        address: the URL: `http://127.0.0.1:8080`.
        server_port: the port.
    """

    def __init__(
        self, sandbox: Sandbox, port: int = 0, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
    ) -> None:
        """Bind to a port; 0 chooses a free one. Raises OSError if the port is in use."""
        try:
            import uvicorn
            from uvicorn.protocols.http.h11_impl import H11Protocol
        except ImportError:
            raise ImportError("serving needs uvicorn: pip install 'pagerduty-rest[sandbox]'") from None

        class Protocol(H11Protocol):
            """Lets the application close its connection without a response."""

            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
                super().connection_made(transport)
                self.app_state = {**self.app_state, DROP: transport.abort}

        self._socket = socket.create_server((host, port), backlog=1024)
        self._socket.setblocking(False)
        silent = dict.fromkeys(("access_log", "proxy_headers", "server_header", "date_header"), False)
        own: dict[str, Any] = {"http": Protocol, "ws": "none", "loop": "asyncio", "lifespan": "off", **silent}
        config = uvicorn.Config(application(sandbox), log_level="critical", timeout_graceful_shutdown=1, **own)
        config.load()
        config.ssl = tls
        self._server = uvicorn.Server(config)
        self.server_port: int = self._socket.getsockname()[1]
        self.address = f"{'http' if tls is None else 'https'}://{'localhost' if tls else host}:{self.server_port}"

    def serve_forever(self) -> None:
        """Serve until `shutdown` is called, or until interrupted if this is the main thread."""
        self._server.run(sockets=[self._socket])

    def shutdown(self) -> None:
        """Stop the server."""
        self._server.should_exit = True

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._socket.close()


@contextmanager
def serving(sandbox: Sandbox, port: int = 0, **arguments: Any) -> Generator[str]:
    """Serve a sandbox while the context is open; the value is its URL: `Client(base_url=…)`."""
    with Server(sandbox, port, **arguments) as running:
        thread = threading.Thread(target=running.serve_forever, name="pagerduty-sandbox", daemon=True)
        thread.start()
        try:
            yield running.address
        finally:
            running.shutdown()
            thread.join()
