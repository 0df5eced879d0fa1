"""GET /incident_workflows/triggers"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from ..._operation import Request
    from ..._pages import Progress
    from ...client import Client
    from ...models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ...models.list_incident_workflow_triggers_page import ListIncidentWorkflowTriggersPage
    from ...types import Response

from ..._operation import Operation, Pagination
from ..._results import AsyncResults, Results

OPERATION: Operation[ListIncidentWorkflowTriggersPage, ListIncidentWorkflowTriggersPage] = Operation(
    id="listIncidentWorkflowTriggers",
    method="GET",
    path="/incident_workflows/triggers",
    tag="Incident Workflows",
    module="incident_workflows.list_incident_workflow_triggers",
    responses={
        200: "ListIncidentWorkflowTriggersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident_workflows.read",),
    pagination=Pagination("cursor", "triggers"),
)


def _request(
    *,
    cursor: str | None = None,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("cursor", cursor),
            ("incident_id", incident_id),
            ("is_disabled", is_disabled),
            ("limit", limit),
            ("service_id", service_id),
            ("sort_by", sort_by),
            ("trigger_type", trigger_type),
            ("workflow_id", workflow_id),
            ("workflow_name_contains", workflow_name_contains),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    cursor: str | None = None,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
) -> Response[ListIncidentWorkflowTriggersPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            cursor=cursor,
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
        ),
    )


def sync(
    *,
    client: Client,
    cursor: str | None = None,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
) -> ListIncidentWorkflowTriggersPage:
    """GET /incident_workflows/triggers"""
    return OPERATION.call(
        client,
        _request(
            cursor=cursor,
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    cursor: str | None = None,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
) -> Response[ListIncidentWorkflowTriggersPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            cursor=cursor,
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
        ),
    )


async def asyncio(
    *,
    client: Client,
    cursor: str | None = None,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
) -> ListIncidentWorkflowTriggersPage:
    """GET /incident_workflows/triggers"""
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
        ),
    )


def iterate(
    *,
    client: Client,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> Results[IncidentWorkflowTrigger]:
    """The entities of all pages of GET /incident_workflows/triggers, each once; `limit` is the size of a page.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page; `prefetch` fetches the next page while this one is worked on. Iterating raises IncompleteResults where the
    list cannot be read to its end.
    """
    return Results(
        client,
        _request(
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )


def aiterate(
    *,
    client: Client,
    incident_id: str | None = None,
    is_disabled: bool | None = None,
    limit: int | None = None,
    service_id: str | None = None,
    sort_by: Literal[
        "workflow_id", "workflow_id asc", "workflow_id desc", "workflow_name", "workflow_name asc", "workflow_name desc"
    ]
    | None = None,
    trigger_type: Literal["manual", "conditional", "incident_type"] | None = None,
    workflow_id: str | None = None,
    workflow_name_contains: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    prefetch: bool = True,
) -> AsyncResults[IncidentWorkflowTrigger]:
    """Like `iterate`, for `async for`."""
    return AsyncResults(
        client,
        _request(
            incident_id=incident_id,
            is_disabled=is_disabled,
            limit=limit,
            service_id=service_id,
            sort_by=sort_by,
            trigger_type=trigger_type,
            workflow_id=workflow_id,
            workflow_name_contains=workflow_name_contains,
        ),
        limit if limit is not None else 100,
        resume,
        progress,
        prefetch,
    )
