"""Reads sample rows through a ServiceNow table's mapping, to see whether it works."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.test_service_now_table_page import TestServiceNowTablePage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[TestServiceNowTablePage, TestServiceNowTablePage] = Operation(
    id="testServiceNowTable",
    method="GET",
    path="/enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test",
    tag="Enrichment Integrations",
    module="enrichment_integrations.test_service_now_table",
    package="pagerduty_rest",
    responses={
        200: "TestServiceNowTablePage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
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
) -> Response[TestServiceNowTablePage]:
    """Reads sample rows through a ServiceNow table's mapping, to see whether it works.

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
) -> TestServiceNowTablePage:
    """Reads sample rows through a ServiceNow table's mapping, to see whether it works.

    - `GET /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test`, OAuth scope
      `contextual_data.read`.
    - Worth catching: `NotFound` (404).
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
) -> Response[TestServiceNowTablePage]:
    """Reads sample rows through a ServiceNow table's mapping, to see whether it works.

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
) -> TestServiceNowTablePage:
    """Reads sample rows through a ServiceNow table's mapping, to see whether it works.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            table_id,
        ),
    )
