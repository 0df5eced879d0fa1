"""Sends an empty request; change events themselves go to the Events API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="createChangeEvent",
    method="POST",
    path="/change_events",
    tag="Change Events",
    module="change_events.create_change_event",
    package="pagerduty_rest",
    responses={},
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[None]:
    """Sends an empty request; change events themselves go to the Events API.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> None:
    """Sends an empty request; change events themselves go to the Events API.

    - `POST /change_events`.
    - To send a change event, use the Events API v2 (https://events.pagerduty.com/v2/change/enqueue) with the routing
      key of an integration.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[None]:
    """Sends an empty request; change events themselves go to the Events API.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> None:
    """Sends an empty request; change events themselves go to the Events API.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
