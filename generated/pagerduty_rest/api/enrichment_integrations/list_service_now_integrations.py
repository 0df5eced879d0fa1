"""Lists the ServiceNow integrations whose CMDB data enriches events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_service_now_integrations_page import ListServiceNowIntegrationsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListServiceNowIntegrationsPage, ListServiceNowIntegrationsPage] = Operation(
    id="listServiceNowIntegrations",
    method="GET",
    path="/enrichment/integrations/servicenow",
    tag="Enrichment Integrations",
    module="enrichment_integrations.list_service_now_integrations",
    package="pagerduty_rest",
    responses={
        200: "ListServiceNowIntegrationsPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListServiceNowIntegrationsPage]:
    """Lists the ServiceNow integrations whose CMDB data enriches events.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListServiceNowIntegrationsPage:
    """Lists the ServiceNow integrations whose CMDB data enriches events.

    - `GET /enrichment/integrations/servicenow`, OAuth scope `contextual_data.read`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListServiceNowIntegrationsPage]:
    """Lists the ServiceNow integrations whose CMDB data enriches events.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListServiceNowIntegrationsPage:
    """Lists the ServiceNow integrations whose CMDB data enriches events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())
