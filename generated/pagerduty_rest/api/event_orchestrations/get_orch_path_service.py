"""Returns the orchestration rules of a service, for events that were routed to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.service_orchestration import ServiceOrchestration
    from ..._models.service_orchestration_orchestration_path import ServiceOrchestrationOrchestrationPath

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ServiceOrchestration, ServiceOrchestrationOrchestrationPath] = Operation(
    id="getOrchPathService",
    method="GET",
    path="/event_orchestrations/services/{service_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.get_orch_path_service",
    package="pagerduty_rest",
    responses={
        200: "ServiceOrchestration",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "orchestration_path",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    service_id: str,
    *,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    service_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
) -> Response[ServiceOrchestration]:
    """Returns the orchestration rules of a service, for events that were routed to it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            include=include,
        ),
    )


def sync(
    service_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
) -> ServiceOrchestrationOrchestrationPath:
    """Returns the orchestration rules of a service, for events that were routed to it.

    - `GET /event_orchestrations/services/{service_id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: migrated_metadata adds when, by whom and from what the rules were migrated.
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
) -> Response[ServiceOrchestration]:
    """Returns the orchestration rules of a service, for events that were routed to it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            include=include,
        ),
    )


async def asyncio(
    service_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["migrated_metadata"]] | None = None,
) -> ServiceOrchestrationOrchestrationPath:
    """Returns the orchestration rules of a service, for events that were routed to it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            include=include,
        ),
    )
