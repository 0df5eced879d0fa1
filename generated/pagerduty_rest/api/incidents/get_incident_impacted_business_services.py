"""Lists the business services that an incident affects."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_impacted_business_services_page import GetIncidentImpactedBusinessServicesPage
    from ..._models.impact import Impact

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentImpactedBusinessServicesPage, GetIncidentImpactedBusinessServicesPage] = Operation(
    id="getIncidentImpactedBusinessServices",
    method="GET",
    path="/incidents/{id}/business_services/impacts",
    tag="Incidents",
    module="incidents.get_incident_impacted_business_services",
    package="pagerduty_rest",
    responses={
        200: "GetIncidentImpactedBusinessServicesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
    list_field="services",
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetIncidentImpactedBusinessServicesPage]:
    """Lists the business services that an incident affects.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> GetIncidentImpactedBusinessServicesPage:
    """Lists the business services that an incident affects.

    - `GET /incidents/{id}/business_services/impacts`, OAuth scope `incidents.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[GetIncidentImpactedBusinessServicesPage]:
    """Lists the business services that an incident affects.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> GetIncidentImpactedBusinessServicesPage:
    """Lists the business services that an incident affects.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Impact]:
    """Lists the business services that an incident affects.

    The entities of all pages of `GET /incidents/{id}/business_services/impacts`, each once. Arguments are as for
    `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Impact]:
    """Lists the business services that an incident affects.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
