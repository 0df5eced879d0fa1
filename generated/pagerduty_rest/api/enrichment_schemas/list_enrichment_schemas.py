"""Lists the lookup tables that events can be enriched from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.enrichment_schema import EnrichmentSchema
    from ..._models.list_enrichment_schemas_page import ListEnrichmentSchemasPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListEnrichmentSchemasPage, ListEnrichmentSchemasPage] = Operation(
    id="listEnrichmentSchemas",
    method="GET",
    path="/enrichment/schemas",
    tag="Enrichment Schemas",
    module="enrichment_schemas.list_enrichment_schemas",
    package="pagerduty_rest",
    responses={
        200: "ListEnrichmentSchemasPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
    list_field="schemas",
)


def _request() -> Request:
    return OPERATION.request()


def sync_detailed(
    *,
    client: ApiClient,
) -> Response[ListEnrichmentSchemasPage]:
    """Lists the lookup tables that events can be enriched from.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(client, _request())


def sync(
    *,
    client: ApiClient,
) -> ListEnrichmentSchemasPage:
    """Lists the lookup tables that events can be enriched from.

    - `GET /enrichment/schemas`, OAuth scope `contextual_data.read`.
    """
    return OPERATION.call(client, _request())


async def asyncio_detailed(
    *,
    client: ApiClient,
) -> Response[ListEnrichmentSchemasPage]:
    """Lists the lookup tables that events can be enriched from.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(client, _request())


async def asyncio(
    *,
    client: ApiClient,
) -> ListEnrichmentSchemasPage:
    """Lists the lookup tables that events can be enriched from.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(client, _request())


def iterate(
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[EnrichmentSchema]:
    """Lists the lookup tables that events can be enriched from.

    The entities of all pages of `GET /enrichment/schemas`, each once. Arguments are as for `sync`.

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
) -> AsyncResults[EnrichmentSchema]:
    """Lists the lookup tables that events can be enriched from.

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
