"""PUT /event_orchestrations/{id}/global"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.orch_path_global_update import OrchPathGlobalUpdate
    from ...models.update_orch_path_global_result import UpdateOrchPathGlobalResult
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[UpdateOrchPathGlobalResult, UpdateOrchPathGlobalResult] = Operation(
    id="updateOrchPathGlobal",
    method="PUT",
    path="/event_orchestrations/{id}/global",
    tag="Event Orchestrations",
    module="event_orchestrations.update_orch_path_global",
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
    body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
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
    client: Client,
    body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
) -> Response[UpdateOrchPathGlobalResult]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
) -> UpdateOrchPathGlobalResult:
    """PUT /event_orchestrations/{id}/global"""
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
    client: Client,
    body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
) -> Response[UpdateOrchPathGlobalResult]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: OrchPathGlobalUpdate | Mapping[str, Any] | None = None,
) -> UpdateOrchPathGlobalResult:
    """PUT /event_orchestrations/{id}/global"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
