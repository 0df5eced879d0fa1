"""Adds a ServiceNow CMDB table to an integration, as a source of data for events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.cmdb_table_envelope import CmdbTableEnvelope
    from ..._models.service_now_table import ServiceNowTable
    from ..._models.service_now_table_input import ServiceNowTableInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CmdbTableEnvelope, ServiceNowTable] = Operation(
    id="addServiceNowTable",
    method="POST",
    path="/enrichment/integrations/servicenow/{integration_id}/tables",
    tag="Enrichment Integrations",
    module="enrichment_integrations.add_service_now_table",
    package="pagerduty_rest",
    responses={
        201: "CmdbTableEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceNowTableInput",
    body_media=("application/json",),
    wrapper="cmdb_table",
    unwrap={
        201: "cmdb_table",
    },
    scopes=("contextual_data.write",),
)


def _request(
    integration_id: str,
    *,
    body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "integration_id": integration_id,
        },
        body=body,
    )


def sync_detailed(
    integration_id: str,
    *,
    client: ApiClient,
    body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
) -> Response[CmdbTableEnvelope]:
    """Adds a ServiceNow CMDB table to an integration, as a source of data for events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )


def sync(
    integration_id: str,
    *,
    client: ApiClient,
    body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
) -> ServiceNowTable:
    """Adds a ServiceNow CMDB table to an integration, as a source of data for events.

    - `POST /enrichment/integrations/servicenow/{integration_id}/tables`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            ci_table_name: The table's name in ServiceNow, such as cmdb_ci_server.
            field_mappings: From 2 to 20 pairs of an event field and a ServiceNow field; type query marks a field to
                look rows up by.
            query_filter: Limits which rows are taken; null for no limit.
    """
    return OPERATION.call(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    integration_id: str,
    *,
    client: ApiClient,
    body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
) -> Response[CmdbTableEnvelope]:
    """Adds a ServiceNow CMDB table to an integration, as a source of data for events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )


async def asyncio(
    integration_id: str,
    *,
    client: ApiClient,
    body: ServiceNowTableInput | ServiceNowTable | Mapping[str, Any],
) -> ServiceNowTable:
    """Adds a ServiceNow CMDB table to an integration, as a source of data for events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
            body=body,
        ),
    )
