"""Replaces the rules for events that an orchestration's router sent to no service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orch_path_unrouted_update import OrchPathUnroutedUpdate
    from ..._models.update_orch_path_unrouted_result import UpdateOrchPathUnroutedResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateOrchPathUnroutedResult, UpdateOrchPathUnroutedResult] = Operation(
    id="updateOrchPathUnrouted",
    method="PUT",
    path="/event_orchestrations/{id}/unrouted",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_path_unrouted",
    package="pagerduty_rest",
    responses={
        200: "UpdateOrchPathUnroutedResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchPathUnroutedUpdate",
    body_media=("application/json",),
    wrapper="orchestration_path",
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    *,
    body: OrchPathUnroutedUpdate | Mapping[str, Any],
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
    body: OrchPathUnroutedUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathUnroutedResult]:
    """Replaces the rules for events that an orchestration's router sent to no service.

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
    body: OrchPathUnroutedUpdate | Mapping[str, Any],
) -> UpdateOrchPathUnroutedResult:
    """Replaces the rules for events that an orchestration's router sent to no service.

    - `PUT /event_orchestrations/{id}/unrouted`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - All rules of the path are replaced; a rule that is not sent is removed.
    - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

    Args:
        body:
            catch_all: What happens to events that no rule matched.
            sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions are
                in PagerDuty Condition Language (PCL).
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
    body: OrchPathUnroutedUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathUnroutedResult]:
    """Replaces the rules for events that an orchestration's router sent to no service.

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
    body: OrchPathUnroutedUpdate | Mapping[str, Any],
) -> UpdateOrchPathUnroutedResult:
    """Replaces the rules for events that an orchestration's router sent to no service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
