"""The sandbox as an httpx transport: all of the client is tested, only the network is replaced."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from pagerduty_client._http import httpx
from pagerduty_client.sandbox._messages import Call, ConnectionDropped

if TYPE_CHECKING:
    from pagerduty_client.sandbox._sandbox import Sandbox


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For both `Client(transport=…)` and `Client(async_transport=…)`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond, after the sandbox's latency."""
        body = request.read()
        time.sleep(self._sandbox.faults.latency)
        return self._response(request, body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond, after the sandbox's latency."""
        body = await request.aread()
        await asyncio.sleep(self._sandbox.faults.latency)
        return self._response(request, body)

    def _response(self, request: httpx.Request, body: bytes) -> httpx.Response:
        url = request.url
        origin = f"{url.scheme}://{url.netloc.decode()}"
        try:
            call = Call.read(request.method, url.raw_path.decode(), dict(request.headers), body, origin)
            reply = self._sandbox.respond(call)
        except ConnectionDropped:
            raise httpx.ReadError("the sandbox dropped the connection", request=request) from None
        headers, content = reply.encoded()
        return httpx.Response(reply.status, headers=headers, content=content, request=request)
