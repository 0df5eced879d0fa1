"""Gets one of the levels of impact that a status page knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.impact_envelope import ImpactEnvelope
    from ..._models.status_page_impact import StatusPageImpact

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ImpactEnvelope, StatusPageImpact] = Operation(
    id="getStatusPageImpact",
    method="GET",
    path="/status_pages/{id}/impacts/{impact_id}",
    tag="Status Pages",
    module="status_pages.get_status_page_impact",
    package="pagerduty_rest",
    responses={
        200: "ImpactEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "impact",
    },
    scopes=("status_pages.read",),
    is_read_only=True,
)


def _request(
    id: str,
    impact_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "impact_id": impact_id,
        },
    )


def sync_detailed(
    id: str,
    impact_id: str,
    *,
    client: ApiClient,
) -> Response[ImpactEnvelope]:
    """Gets one of the levels of impact that a status page knows.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            impact_id,
        ),
    )


def sync(
    id: str,
    impact_id: str,
    *,
    client: ApiClient,
) -> StatusPageImpact:
    """Gets one of the levels of impact that a status page knows.

    - `GET /status_pages/{id}/impacts/{impact_id}`, OAuth scope `status_pages.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            impact_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    impact_id: str,
    *,
    client: ApiClient,
) -> Response[ImpactEnvelope]:
    """Gets one of the levels of impact that a status page knows.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            impact_id,
        ),
    )


async def asyncio(
    id: str,
    impact_id: str,
    *,
    client: ApiClient,
) -> StatusPageImpact:
    """Gets one of the levels of impact that a status page knows.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            impact_id,
        ),
    )
