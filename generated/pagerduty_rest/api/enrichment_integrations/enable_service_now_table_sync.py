"""Starts copying a ServiceNow table's rows into PagerDuty."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enable_service_now_table_sync_result import EnableServiceNowTableSyncResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EnableServiceNowTableSyncResult, EnableServiceNowTableSyncResult] = Operation(
    id="enableServiceNowTableSync",
    method="POST",
    path="/enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable",
    tag="Enrichment Integrations",
    module="enrichment_integrations.enable_service_now_table_sync",
    package="pagerduty_rest",
    responses={
        200: "EnableServiceNowTableSyncResult",
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
) -> Response[EnableServiceNowTableSyncResult]:
    """Starts copying a ServiceNow table's rows into PagerDuty.

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
) -> EnableServiceNowTableSyncResult:
    """Starts copying a ServiceNow table's rows into PagerDuty.

    - `POST /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable`, OAuth scope
      `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    - How the sync stands is in the table's status: disabled, syncing, active or error.
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
) -> Response[EnableServiceNowTableSyncResult]:
    """Starts copying a ServiceNow table's rows into PagerDuty.

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
) -> EnableServiceNowTableSyncResult:
    """Starts copying a ServiceNow table's rows into PagerDuty.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            table_id,
        ),
    )
