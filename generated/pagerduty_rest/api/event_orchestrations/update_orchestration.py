"""Changes an event orchestration's name, description or team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orchestration import Orchestration
    from ..._models.orchestration_envelope import OrchestrationEnvelope
    from ..._models.orchestration_input import OrchestrationInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OrchestrationEnvelope, Orchestration] = Operation(
    id="updateOrchestration",
    method="PUT",
    path="/event_orchestrations/{id}",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orchestration",
    package="pagerduty_rest",
    responses={
        200: "OrchestrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchestrationInput",
    body_media=("application/json",),
    wrapper="orchestration",
    unwrap={
        200: "orchestration",
    },
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    *,
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
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
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Response[OrchestrationEnvelope]:
    """Changes an event orchestration's name, description or team.

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
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Orchestration:
    """Changes an event orchestration's name, description or team.

    - `PUT /event_orchestrations/{id}`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - Rules are not changed here but with the calls for the global, router, unrouted and service paths.

    Args:
        body:
            team: The team that owns the orchestration.
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
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Response[OrchestrationEnvelope]:
    """Changes an event orchestration's name, description or team.

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
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Orchestration:
    """Changes an event orchestration's name, description or team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
