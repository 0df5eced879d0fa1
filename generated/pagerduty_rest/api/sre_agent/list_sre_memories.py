"""Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_sre_memories_page import ListSreMemoriesPage
    from ..._models.sre_memory import SREMemory

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListSreMemoriesPage, ListSreMemoriesPage] = Operation(
    id="listSreMemories",
    method="GET",
    path="/sre_agent/memories",
    tag="SRE Agent",
    module="sre_agent.list_sre_memories",
    package="pagerduty_rest",
    responses={
        200: "ListSreMemoriesPage",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident.read",),
    is_read_only=True,
    pagination=Pagination("limit", "memories"),
)


def _request(
    *,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("incident_id", incident_id),
            ("limit", limit),
            ("service_id", service_id),
            ("type", type),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Response[ListSreMemoriesPage]:
    """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


def sync(
    *,
    client: ApiClient,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> ListSreMemoriesPage:
    """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

    - `GET /sre_agent/memories`, OAuth scope `incident.read`.
    - `limit` records at most, and no way to ask for the rest: `iterate` warns where there may be more.
    - Memories of the type `incident_summary` can be among the results, but `type` cannot ask for them.

    Args:
        limit: From 1 to 100. By default 20.
    """
    return OPERATION.call(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> Response[ListSreMemoriesPage]:
    """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
) -> ListSreMemoriesPage:
    """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[SREMemory]:
    """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

    The entities of all pages of `GET /sre_agent/memories`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    incident_id: str | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    type: Literal["runbook", "service_profile", "incident_playbook"] | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[SREMemory]:
    """Lists what PagerDuty's SRE Agent has kept for later incidents, such as runbooks and playbooks.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            incident_id=incident_id,
            limit=limit,
            service_id=service_id,
            type=type,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
