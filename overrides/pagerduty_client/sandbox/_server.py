"""The sandbox as a real server on loopback."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from pagerduty_client.sandbox._messages import Call

if TYPE_CHECKING:
    from pagerduty_client.sandbox._sandbox import Sandbox


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error here; anything else is told."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def server(sandbox: Sandbox, port: int = 0) -> ThreadingHTTPServer:
    """A server that is bound to a port of this machine and not running yet; 0 takes a free one.

    Raises OSError where the port is taken.
    """
    from pagerduty_client.sandbox._sandbox import Lost

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def handle_one(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            time.sleep(sandbox.faults.latency)
            try:
                reply = sandbox.answer(Call.read(self.command, self.path, dict(self.headers.items()), body))
            except Lost:
                self.connection.shutdown(socket.SHUT_RDWR)
                self.close_connection = True
                return
            content = reply.content()
            self.send_response_only(reply.status)  # without the real date: the account has its own
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if content:
                self.send_header("Content-Type", "application/json")
            if reply.status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_one

        def log_message(self, format: str, *args: object) -> None:
            """`Sandbox.calls` has what was asked."""

    return _Server(("127.0.0.1", port), Handler)


@contextmanager
def serving(sandbox: Sandbox, port: int = 0) -> Iterator[str]:
    """The address of a sandbox that is served while the context is open: `Client(base_url=…)`."""
    with server(sandbox, port) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_port}"
        finally:
            http.shutdown()
            thread.join()
