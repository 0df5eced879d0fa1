"""The public clients: `Client(token=…)` and `AsyncClient(token=…)`."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from pagerduty_client._base_client import BaseClient
from pagerduty_client._raw import AsyncRawRequests, RawRequests
from pagerduty_rest.resources import AsyncResources, Resources


class Client(BaseClient, RawRequests, Resources):
    """A PagerDuty account, for sync calls from any number of threads: `client.incidents.list()`.

    Endpoint functions also accept it for async calls, from any number of tasks; `async with` closes their connections.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()  # sync calls of other threads continue


class AsyncClient(BaseClient, AsyncRawRequests, AsyncResources):
    """A PagerDuty account, for async calls from any number of tasks: `await client.users.get_current()`."""

    _kind = "AsyncClient"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections of async calls in the running event loop, and those of sync calls."""
        await super().aclose()
        self.close()
