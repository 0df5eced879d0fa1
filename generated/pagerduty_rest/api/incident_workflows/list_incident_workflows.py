"""GET /incident_workflows"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_incident_workflows_page import ListIncidentWorkflowsPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[ListIncidentWorkflowsPage, ListIncidentWorkflowsPage] = Operation(
    id="listIncidentWorkflows",
    method="GET",
    path="/incident_workflows",
    tag="Incident Workflows",
    module="incident_workflows.list_incident_workflows",
    responses={
        200: "ListIncidentWorkflowsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident_workflows.read",),
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
    client: Client,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListIncidentWorkflowsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListIncidentWorkflowsPage:
    """GET /incident_workflows"""
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
    client: Client,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> Response[ListIncidentWorkflowsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    include: Sequence[Literal["steps", "team"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    query: str | None = None,
    total: bool | None = None,
) -> ListIncidentWorkflowsPage:
    """GET /incident_workflows"""
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
