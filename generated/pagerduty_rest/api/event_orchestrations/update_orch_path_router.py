"""Replaces the rules by which an orchestration routes events to services."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orch_path_router_update import OrchPathRouterUpdate
    from ..._models.update_orch_path_router_result import UpdateOrchPathRouterResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateOrchPathRouterResult, UpdateOrchPathRouterResult] = Operation(
    id="updateOrchPathRouter",
    method="PUT",
    path="/event_orchestrations/{id}/router",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_path_router",
    package="pagerduty_rest",
    responses={
        200: "UpdateOrchPathRouterResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchPathRouterUpdate",
    body_media=("application/json",),
    wrapper="orchestration_path",
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    *,
    body: OrchPathRouterUpdate | Mapping[str, Any],
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
    body: OrchPathRouterUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathRouterResult]:
    """Replaces the rules by which an orchestration routes events to services.

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
    body: OrchPathRouterUpdate | Mapping[str, Any],
) -> UpdateOrchPathRouterResult:
    """Replaces the rules by which an orchestration routes events to services.

    - `PUT /event_orchestrations/{id}/router`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - All rules of the path are replaced; a rule that is not sent is removed.
    - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

    Args:
        body:
            catch_all: Where events go that no rule matched: a service's id in route_to, or unrouted (the default).
            sets: Exactly one set, with the id start; a rule's route_to is the id of a service, conditions are in
                PagerDuty Condition Language (PCL).
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
    body: OrchPathRouterUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathRouterResult]:
    """Replaces the rules by which an orchestration routes events to services.

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
    body: OrchPathRouterUpdate | Mapping[str, Any],
) -> UpdateOrchPathRouterResult:
    """Replaces the rules by which an orchestration routes events to services.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
