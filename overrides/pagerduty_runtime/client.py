"""The protocol of the client that endpoint functions use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import httpx

    from pagerduty_runtime.conformance import Difference
    from pagerduty_runtime.operation import Request


class ApiClient(Protocol):
    """Sends requests; `pagerduty_client.Client` is one.

    Attributes:
        on_difference: strict mode: called with each Difference between a response and the spec, or None.
    """

    @property
    def on_difference(self) -> Callable[[Difference], object] | None:
        """The callback of strict mode, or None."""
        ...

    def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, with any status."""
        ...

    async def asend(self, request: Request) -> httpx.Response:
        """Like `send`, asynchronously."""
        ...

    def error(self, request: Request, response: httpx.Response) -> Exception:
        """Return the exception for an unsuccessful or unreadable response."""
        ...
