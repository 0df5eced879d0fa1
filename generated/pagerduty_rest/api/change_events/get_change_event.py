"""Returns one change event: a record of a deployment or another change to a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.change_event import ChangeEvent
    from ..._models.change_event_envelope import ChangeEventEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ChangeEventEnvelope, ChangeEvent] = Operation(
    id="getChangeEvent",
    method="GET",
    path="/change_events/{id}",
    tag="Change Events",
    module="change_events.get_change_event",
    package="pagerduty_rest",
    responses={
        200: "ChangeEventEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "change_event",
    },
    scopes=("change_events.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[ChangeEventEnvelope]:
    """Returns one change event: a record of a deployment or another change to a service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> ChangeEvent:
    """Returns one change event: a record of a deployment or another change to a service.

    - `GET /change_events/{id}`, OAuth scope `change_events.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[ChangeEventEnvelope]:
    """Returns one change event: a record of a deployment or another change to a service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> ChangeEvent:
    """Returns one change event: a record of a deployment or another change to a service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
