"""What an endpoint function asks of the client that it is given."""

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
        on_difference: strict mode: called with each Difference between a response and the document, or None.
    """

    @property
    def on_difference(self) -> Callable[[Difference], object] | None:
        """Strict mode's callback, or None."""
        ...

    def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, whatever its status."""
        ...

    async def asend(self, request: Request) -> httpx.Response:
        """Like `send`, asynchronously."""
        ...

    def error(self, request: Request, response: httpx.Response) -> Exception:
        """The exception for a response that is no success, or that is one but cannot be read."""
        ...
