"""Lists the variables that keep values between events for the rules of a service's orchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.cache_variable import CacheVariable
    from ..._models.list_cache_var_on_service_orch_page import ListCacheVarOnServiceOrchPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListCacheVarOnServiceOrchPage, ListCacheVarOnServiceOrchPage] = Operation(
    id="listCacheVarOnServiceOrch",
    method="GET",
    path="/event_orchestrations/services/{service_id}/cache_variables",
    tag="Event Orchestrations",
    module="event_orchestrations.list_cache_var_on_service_orch",
    package="pagerduty_rest",
    responses={
        200: "ListCacheVarOnServiceOrchPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
    list_field="cache_variables",
)


def _request(
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
        },
    )


def sync_detailed(
    service_id: str,
    *,
    client: ApiClient,
) -> Response[ListCacheVarOnServiceOrchPage]:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
        ),
    )


def sync(
    service_id: str,
    *,
    client: ApiClient,
) -> ListCacheVarOnServiceOrchPage:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    - `GET /event_orchestrations/services/{service_id}/cache_variables`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    *,
    client: ApiClient,
) -> Response[ListCacheVarOnServiceOrchPage]:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
        ),
    )


async def asyncio(
    service_id: str,
    *,
    client: ApiClient,
) -> ListCacheVarOnServiceOrchPage:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
        ),
    )


def iterate(
    service_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[CacheVariable]:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    The entities of all pages of `GET /event_orchestrations/services/{service_id}/cache_variables`, each once. Arguments
    are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            service_id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    service_id: str,
    *,
    client: ApiClient,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[CacheVariable]:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            service_id,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
