"""Real HTTP servers on loopback for tests: they send prepared responses and record requests."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as received."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Response:
    """A response to send."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def json(cls, payload: object, status: int = 200, **headers: str) -> Response:
        return cls(status, json.dumps(payload).encode(), {"Content-Type": "application/json", **headers})


Respond = Callable[[Recorded], Response]


@dataclass(slots=True)
class Server:
    """A running server."""

    url: str
    requests: list[Recorded] = field(default_factory=list)


@contextmanager
def serve(respond: Respond, context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve responses from `respond`, in threads, until the context closes; with TLS if given an SSL context."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Responses are sent immediately: with Nagle's algorithm, a test of 930 calls would wait for each.
        wbufsize = -1
        disable_nagle_algorithm = True

        def handle_one(self) -> None:
            url = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            recorded = Recorded(
                self.command,
                url.path,
                parse_qsl(url.query, keep_blank_values=True),
                {name.lower(): value for name, value in self.headers.items()},
                self.rfile.read(length),
            )
            server.requests.append(recorded)
            response = respond(recorded)
            self.send_response(response.status)
            for name, value in response.headers.items():
                self.send_header(name, value)
            body = b"" if response.status == 204 else response.body
            if response.status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one

        def log_message(self, format: str, *args: object) -> None:
            """Disable logging; tests read the recorded requests instead."""

    class Listener(ThreadingHTTPServer):
        request_queue_size = 128  # with 5, the default, some of many connections at once wait for seconds

    with Listener(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        server = Server(f"http://127.0.0.1:{http.server_port}")
        if context is not None:
            http.socket = context.wrap_socket(http.socket, server_side=True)
            server.url = f"https://localhost:{http.server_port}"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            http.shutdown()
            thread.join()
