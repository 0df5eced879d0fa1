"""Replaces the global rules of an orchestration, which all its events pass before routing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.orch_path_global_update import OrchPathGlobalUpdate
    from ..._models.update_orch_path_global_result import UpdateOrchPathGlobalResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[UpdateOrchPathGlobalResult, UpdateOrchPathGlobalResult] = Operation(
    id="updateOrchPathGlobal",
    method="PUT",
    path="/event_orchestrations/{id}/global",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_path_global",
    package="pagerduty_rest",
    responses={
        200: "UpdateOrchPathGlobalResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="OrchPathGlobalUpdate",
    body_media=("application/json",),
    wrapper="orchestration_path",
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    *,
    body: OrchPathGlobalUpdate | Mapping[str, Any],
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
    body: OrchPathGlobalUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathGlobalResult]:
    """Replaces the global rules of an orchestration, which all its events pass before routing.

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
    body: OrchPathGlobalUpdate | Mapping[str, Any],
) -> UpdateOrchPathGlobalResult:
    """Replaces the global rules of an orchestration, which all its events pass before routing.

    - `PUT /event_orchestrations/{id}/global`, OAuth scope `event_orchestrations.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - All rules of the path are replaced; a rule that is not sent is removed.
    - Look at warnings in the result: they name parts that the plan does not allow or that are not valid.

    Args:
        body:
            catch_all: What happens to events that no rule matched.
            sets: Sets of rules; the first set has the id start, and a rule's route_to names another set. conditions are
                in PagerDuty Condition Language (PCL), suspend is in seconds.
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
    body: OrchPathGlobalUpdate | Mapping[str, Any],
) -> Response[UpdateOrchPathGlobalResult]:
    """Replaces the global rules of an orchestration, which all its events pass before routing.

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
    body: OrchPathGlobalUpdate | Mapping[str, Any],
) -> UpdateOrchPathGlobalResult:
    """Replaces the global rules of an orchestration, which all its events pass before routing.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
