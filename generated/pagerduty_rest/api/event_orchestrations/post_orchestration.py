"""Creates an event orchestration, which sorts, changes and routes incoming events by rules."""

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
    id="postOrchestration",
    method="POST",
    path="/event_orchestrations",
    tag="Event Orchestrations",
    module="event_orchestrations.post_orchestration",
    package="pagerduty_rest",
    responses={
        201: "OrchestrationEnvelope",
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
        201: "orchestration",
    },
    scopes=("event_orchestrations.write",),
)


def _request(
    *,
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Response[OrchestrationEnvelope]:
    """Creates an event orchestration, which sorts, changes and routes incoming events by rules.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Orchestration:
    """Creates an event orchestration, which sorts, changes and routes incoming events by rules.

    - `POST /event_orchestrations`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - Its routing key is in the integrations of the result.

    Args:
        body:
            team: The team that owns the orchestration.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Response[OrchestrationEnvelope]:
    """Creates an event orchestration, which sorts, changes and routes incoming events by rules.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: OrchestrationInput | Orchestration | Mapping[str, Any] | None = None,
) -> Orchestration:
    """Creates an event orchestration, which sorts, changes and routes incoming events by rules.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
