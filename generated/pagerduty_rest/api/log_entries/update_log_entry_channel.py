"""PUT /log_entries/{id}/channel"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.log_entry_channel_update import LogEntryChannelUpdate
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="updateLogEntryChannel",
    method="PUT",
    path="/log_entries/{id}/channel",
    tag="Log Entries",
    module="log_entries.update_log_entry_channel",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="LogEntryChannelUpdate",
    body_media=("application/json",),
    wrapper="channel",
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> Response[None]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> None:
    """PUT /log_entries/{id}/channel"""
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> Response[None]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> None:
    """PUT /log_entries/{id}/channel"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
