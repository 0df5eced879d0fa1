"""Replaces the orchestration rules of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orch_path_service_update import OrchPathServiceUpdate
    from ..._models.update_orch_path_service_result import UpdateOrchPathServiceResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateOrchPathServiceResult, UpdateOrchPathServiceResult] = Operation(
    id="updateOrchPathService",
    method="PUT",
    path="/event_orchestrations/services/{service_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_path_service",
    package="pagerduty_rest",
    responses={
        200: "UpdateOrchPathServiceResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchPathServiceUpdate",
    body_media=("application/json",),
    wrapper="orchestration_path",
    scopes=("services.write",),
)


def _request(
    service_id: str,
    *,
    body: OrchPathServiceUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
        },
        body=body,
    )


def sync_detailed(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchPathServiceUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathServiceResult]:
    """Replaces the orchestration rules of a service.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            body=body,
        ),
    )


def sync(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchPathServiceUpdate | Mapping[str, Any],
) -> UpdateOrchPathServiceResult:
    """Replaces the orchestration rules of a service.

    - `PUT /event_orchestrations/services/{service_id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - All rules of the path are replaced; a rule that is not sent is removed.
    - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.
    - The rules are in force only where `get_orch_active_status` says so.

    Args:
        body:
            catch_all: What happens to events that no rule matched.
            sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions are
                in PagerDuty Condition Language (PCL), suspend is in seconds.
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchPathServiceUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathServiceResult]:
    """Replaces the orchestration rules of a service.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            body=body,
        ),
    )


async def asyncio(
    service_id: str,
    *,
    client: ApiClient,
    body: OrchPathServiceUpdate | Mapping[str, Any],
) -> UpdateOrchPathServiceResult:
    """Replaces the orchestration rules of a service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            body=body,
        ),
    )
