"""Tells which standards each of several services meets, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_resource_standards_many_services_page import ListResourceStandardsManyServicesPage
    from ..._models.standard_applied import StandardApplied

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListResourceStandardsManyServicesPage, ListResourceStandardsManyServicesPage] = Operation(
    id="listResourceStandardsManyServices",
    method="GET",
    path="/standards/scores/{resource_type}",
    tag="Standards",
    module="standards.list_resource_standards_many_services",
    package="pagerduty_rest",
    responses={
        200: "ListResourceStandardsManyServicesPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("standards.read",),
    is_read_only=True,
    list_field="resources",
)


def _request(
    resource_type: Literal["technical_services"],
    *,
    ids: Sequence[str],
) -> Request:
    return OPERATION.request(
        path={
            "resource_type": resource_type,
        },
        query=[
            ("ids", ids),
        ],
    )


def sync_detailed(
    resource_type: Literal["technical_services"],
    *,
    client: ApiClient,
    ids: Sequence[str],
) -> Response[ListResourceStandardsManyServicesPage]:
    """Tells which standards each of several services meets, in one call.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            resource_type,
            ids=ids,
        ),
    )


def sync(
    resource_type: Literal["technical_services"],
    *,
    client: ApiClient,
    ids: Sequence[str],
) -> ListResourceStandardsManyServicesPage:
    """Tells which standards each of several services meets, in one call.

    - `GET /standards/scores/{resource_type}`, OAuth scope `standards.read`.

    Args:
        ids: Ids of the services.
    """
    return OPERATION.call(
        client,
        _request(
            resource_type,
            ids=ids,
        ),
    )


async def asyncio_detailed(
    resource_type: Literal["technical_services"],
    *,
    client: ApiClient,
    ids: Sequence[str],
) -> Response[ListResourceStandardsManyServicesPage]:
    """Tells which standards each of several services meets, in one call.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            resource_type,
            ids=ids,
        ),
    )


async def asyncio(
    resource_type: Literal["technical_services"],
    *,
    client: ApiClient,
    ids: Sequence[str],
) -> ListResourceStandardsManyServicesPage:
    """Tells which standards each of several services meets, in one call.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            resource_type,
            ids=ids,
        ),
    )


def iterate(
    resource_type: Literal["technical_services"],
    *,
    client: ApiClient,
    ids: Sequence[str],
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[StandardApplied]:
    """Tells which standards each of several services meets, in one call.

    The entities of all pages of `GET /standards/scores/{resource_type}`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            resource_type,
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    resource_type: Literal["technical_services"],
    *,
    client: ApiClient,
    ids: Sequence[str],
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[StandardApplied]:
    """Tells which standards each of several services meets, in one call.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            resource_type,
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
