"""Lists the incidents that impact business services now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_business_service_top_level_impactors_page import GetBusinessServiceTopLevelImpactorsPage
    from ..._models.impactor import Impactor

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetBusinessServiceTopLevelImpactorsPage, GetBusinessServiceTopLevelImpactorsPage] = Operation(
    id="getBusinessServiceTopLevelImpactors",
    method="GET",
    path="/business_services/impactors",
    tag="Business Services",
    module="business_services.get_business_service_top_level_impactors",
    package="pagerduty_rest",
    responses={
        200: "GetBusinessServiceTopLevelImpactorsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        422: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    list_field="impactors",
)


def _request(
    *,
    ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("ids[]", ids),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceTopLevelImpactorsPage]:
    """Lists the incidents that impact business services now.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            ids=ids,
        ),
    )


def sync(
    *,
    client: ApiClient,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceTopLevelImpactorsPage:
    """Lists the incidents that impact business services now.

    - `GET /business_services/impactors`, OAuth scope `services.read`.
    - Worth catching: `UnprocessableEntity` (422: understood, but it cannot be done).
    - There is no paging; where more is true, name the services of interest in ids.

    Args:
        ids: The business services to look at, in place of those at the top level.
    """
    return OPERATION.call(
        client,
        _request(
            ids=ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    ids: Sequence[str] | None = None,
) -> Response[GetBusinessServiceTopLevelImpactorsPage]:
    """Lists the incidents that impact business services now.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            ids=ids,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    ids: Sequence[str] | None = None,
) -> GetBusinessServiceTopLevelImpactorsPage:
    """Lists the incidents that impact business services now.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            ids=ids,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Impactor]:
    """Lists the incidents that impact business services now.

    The entities of all pages of `GET /business_services/impactors`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    ids: Sequence[str] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Impactor]:
    """Lists the incidents that impact business services now.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            ids=ids,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
