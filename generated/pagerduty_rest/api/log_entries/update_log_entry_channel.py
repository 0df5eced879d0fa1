"""Rewrites the details of how an incident was triggered by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.log_entry_channel_update import LogEntryChannelUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="updateLogEntryChannel",
    method="PUT",
    path="/log_entries/{id}/channel",
    tag="Log Entries",
    module="log_entries.update_log_entry_channel",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> Response[None]:
    """Rewrites the details of how an incident was triggered by hand.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> None:
    """Rewrites the details of how an incident was triggered by hand.

    - `PUT /log_entries/{id}/channel`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).
    - Works only for incidents that were opened on the web or in the mobile app.

    Args:
        body:
            details: The new text.
            type: The channel's type as it is; it cannot be changed.
    """
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
    client: ApiClient,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> Response[None]:
    """Rewrites the details of how an incident was triggered by hand.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: LogEntryChannelUpdate | Mapping[str, Any],
) -> None:
    """Rewrites the details of how an incident was triggered by hand.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
