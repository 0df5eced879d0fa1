"""Lists what a business service relies on and what relies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_dependency_page import CreateServiceDependencyPage
    from ..._models.create_service_dependency_page_relationship import CreateServiceDependencyPageRelationship

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceDependencyPage, CreateServiceDependencyPage] = Operation(
    id="getBusinessServiceServiceDependencies",
    method="GET",
    path="/service_dependencies/business_services/{id}",
    tag="Service Dependencies",
    module="service_dependencies.get_business_service_service_dependencies",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceDependencyPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    list_field="relationships",
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
) -> Response[CreateServiceDependencyPage]:
    """Lists what a business service relies on and what relies on it.

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
) -> CreateServiceDependencyPage:
    """Lists what a business service relies on and what relies on it.

    - `GET /service_dependencies/business_services/{id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    - Only direct dependencies are given.
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
) -> Response[CreateServiceDependencyPage]:
    """Lists what a business service relies on and what relies on it.

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
) -> CreateServiceDependencyPage:
    """Lists what a business service relies on and what relies on it.

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
) -> Results[CreateServiceDependencyPageRelationship]:
    """Lists what a business service relies on and what relies on it.

    The entities of all pages of `GET /service_dependencies/business_services/{id}`, each once. Arguments are as for
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
) -> AsyncResults[CreateServiceDependencyPageRelationship]:
    """Lists what a business service relies on and what relies on it.

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
