"""Lists incidents elsewhere that probably have to do with this one, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_related_incidents_page import GetRelatedIncidentsPage
    from ..._models.related_incident import RelatedIncident

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetRelatedIncidentsPage, GetRelatedIncidentsPage] = Operation(
    id="getRelatedIncidents",
    method="GET",
    path="/incidents/{id}/related_incidents",
    tag="Incidents",
    module="incidents.get_related_incidents",
    package="pagerduty_rest",
    responses={
        200: "GetRelatedIncidentsPage",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("incidents.read",),
    is_read_only=True,
    list_field="related_incidents",
)


def _request(
    id: str,
    *,
    additional_details: Sequence[Literal["incident"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("additional_details[]", additional_details),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
) -> Response[GetRelatedIncidentsPage]:
    """Lists incidents elsewhere that probably have to do with this one, and why.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            additional_details=additional_details,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
) -> GetRelatedIncidentsPage:
    """Lists incidents elsewhere that probably have to do with this one, and why.

    - `GET /incidents/{id}/related_incidents`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).
    - The relation is either inferred by machine learning or follows from a service dependency.
    - Needs PagerDuty AIOps.

    Args:
        additional_details: incident adds more about each incident.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            additional_details=additional_details,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
) -> Response[GetRelatedIncidentsPage]:
    """Lists incidents elsewhere that probably have to do with this one, and why.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            additional_details=additional_details,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
) -> GetRelatedIncidentsPage:
    """Lists incidents elsewhere that probably have to do with this one, and why.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            additional_details=additional_details,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[RelatedIncident]:
    """Lists incidents elsewhere that probably have to do with this one, and why.

    The entities of all pages of `GET /incidents/{id}/related_incidents`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            additional_details=additional_details,
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
    additional_details: Sequence[Literal["incident"]] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[RelatedIncident]:
    """Lists incidents elsewhere that probably have to do with this one, and why.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            additional_details=additional_details,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
