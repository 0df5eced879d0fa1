"""Removes a ServiceNow integration together with its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteServiceNowIntegration",
    method="DELETE",
    path="/enrichment/integrations/servicenow/{integration_id}",
    tag="Enrichment Integrations",
    module="enrichment_integrations.delete_service_now_integration",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.write",),
)


def _request(
    integration_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "integration_id": integration_id,
        },
    )


def sync_detailed(
    integration_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a ServiceNow integration together with its tables.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            integration_id,
        ),
    )


def sync(
    integration_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a ServiceNow integration together with its tables.

    - `DELETE /enrichment/integrations/servicenow/{integration_id}`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            integration_id,
        ),
    )


async def asyncio_detailed(
    integration_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes a ServiceNow integration together with its tables.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            integration_id,
        ),
    )


async def asyncio(
    integration_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes a ServiceNow integration together with its tables.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
        ),
    )
