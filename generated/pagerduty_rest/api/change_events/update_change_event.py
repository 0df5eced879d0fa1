"""Corrects a change event's summary or its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.change_event import ChangeEvent
    from ..._models.change_event_envelope import ChangeEventEnvelope
    from ..._models.change_event_input import ChangeEventInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ChangeEventEnvelope, ChangeEvent] = Operation(
    id="updateChangeEvent",
    method="PUT",
    path="/change_events/{id}",
    tag="Change Events",
    module="change_events.update_change_event",
    package="pagerduty_rest",
    responses={
        200: "ChangeEventEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="ChangeEventInput",
    body_media=("application/json",),
    wrapper="change_event",
    unwrap={
        200: "change_event",
    },
    scopes=("change_events.write",),
)


def _request(
    id: str,
    *,
    body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
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
    body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
) -> Response[ChangeEventEnvelope]:
    """Corrects a change event's summary or its details.

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
    body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
) -> ChangeEvent:
    """Corrects a change event's summary or its details.

    - `PUT /change_events/{id}`, OAuth scope `change_events.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            custom_details: Any members of one's own; shown with the change.
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
    body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
) -> Response[ChangeEventEnvelope]:
    """Corrects a change event's summary or its details.

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
    body: ChangeEventInput | ChangeEvent | Mapping[str, Any] | None = None,
) -> ChangeEvent:
    """Corrects a change event's summary or its details.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
