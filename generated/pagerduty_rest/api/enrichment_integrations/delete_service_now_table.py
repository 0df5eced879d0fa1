"""Removes one CMDB table from a ServiceNow integration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteServiceNowTable",
    method="DELETE",
    path="/enrichment/integrations/servicenow/{integration_id}/tables/{table_id}",
    tag="Enrichment Integrations",
    module="enrichment_integrations.delete_service_now_table",
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
    table_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "integration_id": integration_id,
            "table_id": table_id,
        },
    )


def sync_detailed(
    integration_id: str,
    table_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes one CMDB table from a ServiceNow integration.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            integration_id,
            table_id,
        ),
    )


def sync(
    integration_id: str,
    table_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes one CMDB table from a ServiceNow integration.

    - `DELETE /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}`, OAuth scope
      `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    - The table in ServiceNow itself is not touched.
    """
    return OPERATION.call(
        client,
        _request(
            integration_id,
            table_id,
        ),
    )


async def asyncio_detailed(
    integration_id: str,
    table_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes one CMDB table from a ServiceNow integration.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            integration_id,
            table_id,
        ),
    )


async def asyncio(
    integration_id: str,
    table_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes one CMDB table from a ServiceNow integration.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            table_id,
        ),
    )
