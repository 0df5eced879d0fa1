"""Lists workflows: sequences of steps that are run when something happens to an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow import IncidentWorkflow
    from ..._models.list_incident_workflows_page import ListIncidentWorkflowsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListIncidentWorkflowsPage, ListIncidentWorkflowsPage] = Operation(
    id="listIncidentWorkflows",
    method="GET",
    path="/incident_workflows",
    tag="Incident Workflows",
    module="incident_workflows.list_incident_workflows",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentWorkflowsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident_workflows.read",),
    is_read_only=True,
    pagination=Pagination("offset", "incident_workflows"),
)


def _request(
    *,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("query", query),
            ("total", total),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListIncidentWorkflowsPage]:
    """Lists workflows: sequences of steps that are run when something happens to an incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListIncidentWorkflowsPage:
    """Lists workflows: sequences of steps that are run when something happens to an incident.

    - `GET /incident_workflows`, OAuth scope `incident_workflows.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        include: steps adds the steps of each workflow, team its team.
        query: Only workflows whose name contains this text.
    """
    return OPERATION.call(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListIncidentWorkflowsPage]:
    """Lists workflows: sequences of steps that are run when something happens to an incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListIncidentWorkflowsPage:
    """Lists workflows: sequences of steps that are run when something happens to an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            include=include,
            limit=limit,
            offset=offset,
            query=query,
            total=total,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[IncidentWorkflow]:
    """Lists workflows: sequences of steps that are run when something happens to an incident.

    The entities of all pages of `GET /incident_workflows`, each once; `limit` is the size of a page. Arguments are as
    for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            include=include,
            limit=limit,
            query=query,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    query: str | None = None,
    total: bool | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[IncidentWorkflow]:
    """Lists workflows: sequences of steps that are run when something happens to an incident.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            limit=limit,
            query=query,
            total=total,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
