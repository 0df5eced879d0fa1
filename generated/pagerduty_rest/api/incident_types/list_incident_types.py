"""Lists the kinds of incident that the account tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_type import IncidentType
    from ..._models.list_incident_types_page import ListIncidentTypesPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListIncidentTypesPage, ListIncidentTypesPage] = Operation(
    id="listIncidentTypes",
    method="GET",
    path="/incidents/types",
    tag="Incident Types",
    module="incident_types.list_incident_types",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentTypesPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("incident_types.read",),
    is_read_only=True,
    list_field="incident_types",
)


def _request(
    *,
    filter: Literal["enabled", "disabled", "all"] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("filter", filter),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    filter: Literal["enabled", "disabled", "all"] | None = None,
) -> Response[ListIncidentTypesPage]:
    """Lists the kinds of incident that the account tells apart.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            filter=filter,
        ),
    )


def sync(
    *,
    client: ApiClient,
    filter: Literal["enabled", "disabled", "all"] | None = None,
) -> ListIncidentTypesPage:
    """Lists the kinds of incident that the account tells apart.

    - `GET /incidents/types`, OAuth scope `incident_types.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        filter: enabled by default.
    """
    return OPERATION.call(
        client,
        _request(
            filter=filter,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    filter: Literal["enabled", "disabled", "all"] | None = None,
) -> Response[ListIncidentTypesPage]:
    """Lists the kinds of incident that the account tells apart.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            filter=filter,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    filter: Literal["enabled", "disabled", "all"] | None = None,
) -> ListIncidentTypesPage:
    """Lists the kinds of incident that the account tells apart.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            filter=filter,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    filter: Literal["enabled", "disabled", "all"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[IncidentType]:
    """Lists the kinds of incident that the account tells apart.

    The entities of all pages of `GET /incidents/types`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            filter=filter,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    filter: Literal["enabled", "disabled", "all"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[IncidentType]:
    """Lists the kinds of incident that the account tells apart.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            filter=filter,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
