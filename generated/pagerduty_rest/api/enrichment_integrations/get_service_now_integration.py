"""Returns a ServiceNow integration with its tables and the state of their sync."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.integration_envelope import IntegrationEnvelope
    from ..._models.service_now_integration import ServiceNowIntegration

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IntegrationEnvelope, ServiceNowIntegration] = Operation(
    id="getServiceNowIntegration",
    method="GET",
    path="/enrichment/integrations/servicenow/{integration_id}",
    tag="Enrichment Integrations",
    module="enrichment_integrations.get_service_now_integration",
    package="pagerduty_rest",
    responses={
        200: "IntegrationEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "integration",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
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
) -> Response[IntegrationEnvelope]:
    """Returns a ServiceNow integration with its tables and the state of their sync.

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
) -> ServiceNowIntegration:
    """Returns a ServiceNow integration with its tables and the state of their sync.

    - `GET /enrichment/integrations/servicenow/{integration_id}`, OAuth scope `contextual_data.read`.
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
) -> Response[IntegrationEnvelope]:
    """Returns a ServiceNow integration with its tables and the state of their sync.

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
) -> ServiceNowIntegration:
    """Returns a ServiceNow integration with its tables and the state of their sync.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            integration_id,
        ),
    )
