"""Lists the integrations, each with a routing key, through which an orchestration gets events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_orchestration_integrations_page import ListOrchestrationIntegrationsPage
    from ..._models.orchestration_integration import OrchestrationIntegration

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListOrchestrationIntegrationsPage, ListOrchestrationIntegrationsPage] = Operation(
    id="listOrchestrationIntegrations",
    method="GET",
    path="/event_orchestrations/{id}/integrations",
    tag="Event Orchestrations",
    module="event_orchestrations.list_orchestration_integrations",
    package="pagerduty_rest",
    responses={
        200: "ListOrchestrationIntegrationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        405: "ErrorResponse",
    },
    scopes=("event_orchestrations.read",),
    is_read_only=True,
    list_field="integrations",
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
) -> Response[ListOrchestrationIntegrationsPage]:
    """Lists the integrations, each with a routing key, through which an orchestration gets events.

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
) -> ListOrchestrationIntegrationsPage:
    """Lists the integrations, each with a routing key, through which an orchestration gets events.

    - `GET /event_orchestrations/{id}/integrations`, OAuth scope `event_orchestrations.read`.
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
) -> Response[ListOrchestrationIntegrationsPage]:
    """Lists the integrations, each with a routing key, through which an orchestration gets events.

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
) -> ListOrchestrationIntegrationsPage:
    """Lists the integrations, each with a routing key, through which an orchestration gets events.

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
) -> Results[OrchestrationIntegration]:
    """Lists the integrations, each with a routing key, through which an orchestration gets events.

    The entities of all pages of `GET /event_orchestrations/{id}/integrations`, each once. Arguments are as for `sync`.

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
) -> AsyncResults[OrchestrationIntegration]:
    """Lists the integrations, each with a routing key, through which an orchestration gets events.

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
