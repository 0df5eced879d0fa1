"""The sandbox as an ASGI application, for any ASGI server and for tests of other frameworks.

`application(sandbox)`, or `sandbox.asgi`, is the application of a sandbox; `pagerduty_client.sandbox.asgi:app` is one
with a seeded account.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from pagerduty_client.sandbox._messages import Call, ConnectionDropped, Refused

if TYPE_CHECKING:
    from pagerduty_client.sandbox._sandbox import Sandbox

logger = logging.getLogger("pagerduty_client.sandbox")
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
MAX_BODY = 16 * 1024 * 1024
TOO_LARGE = Refused(413, "Request Entity Too Large", f"the body is larger than {MAX_BODY} bytes").reply
# The key in the connection state for the function that closes the connection.
DROP = "drop_connection"


def application(sandbox: Sandbox) -> Application:
    """Return the ASGI application of a sandbox."""

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        while scope["type"] == "lifespan":
            event = (await receive())["type"]
            await send({"type": f"{event}.complete"})
            if event == "lifespan.shutdown":
                return
        if scope["type"] != "http":
            raise ValueError(f"the sandbox serves HTTP, not {scope['type']}")
        body = await _body(receive)
        await asyncio.sleep(sandbox.faults.latency)
        try:
            reply = TOO_LARGE if body is None else sandbox.respond(_call(scope, body))
        except ConnectionDropped:
            await _drop(scope, send)
            return
        except Exception:  # a bug of the sandbox: log it and continue
            logger.exception("%s %s failed", scope["method"], scope["path"])
            reply = Refused(500, "Internal Server Error", "the sandbox failed: see its log", code=2000).reply
        headers, content = reply.encoded()
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else content})

    return respond


def _call(scope: Scope, body: bytes) -> Call:
    """Return the request of a scope."""
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    raw = scope.get("raw_path") or quote(scope["path"]).encode()
    path = raw.decode("ascii", "replace").partition("?")[0].removeprefix(str(scope.get("root_path") or ""))
    target = f"{path or '/'}?{scope.get('query_string', b'').decode('latin-1')}"
    scheme = headers.get("x-forwarded-proto", scope.get("scheme", "http"))
    host = headers.get("x-forwarded-host", headers.get("host", "localhost"))
    return Call.read(scope["method"], target, headers, body, f"{scheme}://{host}")


async def _body(receive: Receive) -> bytes | None:
    """Return the body of a request; None if it is too large."""
    body, more = bytearray(), True
    while more:
        message = await receive()  # without a body if the client has disconnected
        # Of a body that is too large, the rest is read, too, but not kept.
        body += message.get("body", b"") if len(body) <= MAX_BODY else b""
        more = bool(message.get("more_body"))
    return bytes(body) if len(body) <= MAX_BODY else None


async def _drop(scope: Scope, send: Send) -> None:
    """Close the connection without a response; a server that cannot sends half a response."""
    drop: Callable[[], None] | None = scope.get("state", {}).get(DROP)
    if drop is not None:
        drop()
        return
    await send({"type": "http.response.start", "status": 502, "headers": [(b"content-length", b"1")]})
    raise ConnectionDropped


def __getattr__(name: str) -> Any:
    """Create `app`, with a seeded account, on first use."""
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from pagerduty_client.sandbox._sandbox import Sandbox

    found = globals()["app"] = application(Sandbox(tokens="user").seed())
    return found
