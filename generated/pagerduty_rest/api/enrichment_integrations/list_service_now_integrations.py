"""Lists the ServiceNow integrations whose CMDB data enriches events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_service_now_integrations_page import ListServiceNowIntegrationsPage
    from ..._models.service_now_integration import ServiceNowIntegration

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
    list_field="integrations",
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


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[ServiceNowIntegration]:
    """Lists the ServiceNow integrations whose CMDB data enriches events.

    The entities of all pages of `GET /enrichment/integrations/servicenow`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[ServiceNowIntegration]:
    """Lists the ServiceNow integrations whose CMDB data enriches events.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
