"""Connects ServiceNow CMDB tables, whose rows then enrich events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.integration_envelope import IntegrationEnvelope
    from ..._models.service_now_integration import ServiceNowIntegration
    from ..._models.service_now_integration_create import ServiceNowIntegrationCreate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IntegrationEnvelope, ServiceNowIntegration] = Operation(
    id="createServiceNowIntegration",
    method="POST",
    path="/enrichment/integrations/servicenow",
    tag="Enrichment Integrations",
    module="enrichment_integrations.create_service_now_integration",
    package="pagerduty_rest",
    responses={
        201: "IntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceNowIntegrationCreate",
    body_media=("application/json",),
    unwrap={
        201: "integration",
    },
    scopes=("contextual_data.write",),
)


def _request(
    *,
    body: ServiceNowIntegrationCreate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ServiceNowIntegrationCreate | Mapping[str, Any],
) -> Response[IntegrationEnvelope]:
    """Connects ServiceNow CMDB tables, whose rows then enrich events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: ServiceNowIntegrationCreate | Mapping[str, Any],
) -> ServiceNowIntegration:
    """Connects ServiceNow CMDB tables, whose rows then enrich events.

    - `POST /enrichment/integrations/servicenow`, OAuth scope `contextual_data.write`.

    Args:
        body:
            cmdb_tables: From 1 to 8 tables, each with 2 to 20 field mappings.
            description: At most 500 characters.
            name: At most 100 characters.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: ServiceNowIntegrationCreate | Mapping[str, Any],
) -> Response[IntegrationEnvelope]:
    """Connects ServiceNow CMDB tables, whose rows then enrich events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: ServiceNowIntegrationCreate | Mapping[str, Any],
) -> ServiceNowIntegration:
    """Connects ServiceNow CMDB tables, whose rows then enrich events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
