"""POST /change_events"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="createChangeEvent",
    method="POST",
    path="/change_events",
    tag="Change Events",
    module="change_events.create_change_event",
    responses={},
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: Client,
) -> Response[None]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: Client,
) -> None:
    """POST /change_events"""
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[None]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: Client,
) -> None:
    """POST /change_events"""
    return await OPERATION.acall(client, _request())
