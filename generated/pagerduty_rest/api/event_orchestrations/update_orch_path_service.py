"""PUT /event_orchestrations/services/{service_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.orch_path_service_update import OrchPathServiceUpdate
    from ...models.update_orch_path_service_result import UpdateOrchPathServiceResult
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UpdateOrchPathServiceResult, UpdateOrchPathServiceResult] = Operation(
    id="updateOrchPathService",
    method="PUT",
    path="/event_orchestrations/services/{service_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_path_service",
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
    body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
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
    client: Client,
    body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
) -> Response[UpdateOrchPathServiceResult]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
) -> UpdateOrchPathServiceResult:
    """PUT /event_orchestrations/services/{service_id}"""
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
    client: Client,
    body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
) -> Response[UpdateOrchPathServiceResult]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: OrchPathServiceUpdate | Mapping[str, Any] | None = None,
) -> UpdateOrchPathServiceResult:
    """PUT /event_orchestrations/services/{service_id}"""
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            body=body,
        ),
    )
