"""WSGI and ASGI applications on loopback."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import uvicorn


class Quiet(WSGIRequestHandler):
    """Handles requests without logging."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@contextmanager
def wsgi(app: Any) -> Iterator[str]:
    """Serve an application while the context is open; the value is the URL of `/pagerduty`."""
    with make_server("127.0.0.1", 0, app, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/pagerduty"
        server.shutdown()
        thread.join()


@contextmanager
def asgi(app: Any) -> Iterator[str]:
    """Serve an application while the context is open; the value is the URL of `/pagerduty`."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive(), "the server did not start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/pagerduty"
        server.should_exit = True
        thread.join()
