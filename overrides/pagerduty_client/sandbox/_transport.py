"""The sandbox as an httpx transport: the client under test is whole, only the wire is not there."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from pagerduty_client._http import httpx
from pagerduty_client.sandbox._messages import Call

if TYPE_CHECKING:
    from pagerduty_client.sandbox._sandbox import Sandbox


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For `Client(transport=…)` and `Client(async_transport=…)` alike.

    Args:
        sandbox: what answers.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, after the sandbox's latency."""
        body = request.read()
        time.sleep(self._sandbox.faults.latency)
        return self._response(request, body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, after the sandbox's latency."""
        body = await request.aread()
        await asyncio.sleep(self._sandbox.faults.latency)
        return self._response(request, body)

    def _response(self, request: httpx.Request, body: bytes) -> httpx.Response:
        from pagerduty_client.sandbox._sandbox import Lost

        target = request.url.raw_path.decode()
        try:
            reply = self._sandbox.answer(Call.read(request.method, target, dict(request.headers), body))
        except Lost:
            raise httpx.ReadError("the sandbox ended the connection", request=request) from None
        content = reply.content()
        headers = {"content-type": "application/json", **reply.headers} if content else reply.headers
        return httpx.Response(reply.status, headers=headers, content=content, request=request)
