"""Lists the triggers that start workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_workflow_trigger import IncidentWorkflowTrigger
    from ..._models.list_incident_workflow_triggers_page import ListIncidentWorkflowTriggersPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[ListIncidentWorkflowTriggersPage, ListIncidentWorkflowTriggersPage] = Operation(
    id="listIncidentWorkflowTriggers",
    method="GET",
    path="/incident_workflows/triggers",
    tag="Incident Workflows",
    module="incident_workflows.list_incident_workflow_triggers",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentWorkflowTriggersPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident_workflows.read",),
    is_read_only=True,
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
    client: ApiClient,
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
    """Lists the triggers that start workflows.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
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
    """Lists the triggers that start workflows.

    - `GET /incident_workflows/triggers`, OAuth scope `incident_workflows.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        incident_id: Only triggers that cover this incident's service; not together with service_id.
        service_id: Only triggers that cover this service.
        workflow_id: Only triggers of this workflow.
        workflow_name_contains: Only triggers of workflows whose name contains this text.
    """
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
    client: ApiClient,
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
    """Lists the triggers that start workflows.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
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
    """Lists the triggers that start workflows.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
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
    concurrency: int | None = None,
) -> Results[IncidentWorkflowTrigger]:
    """Lists the triggers that start workflows.

    The entities of all pages of `GET /incident_workflows/triggers`, each once; `limit` is the size of a page. Arguments
    are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
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
    concurrency: int | None = None,
) -> AsyncResults[IncidentWorkflowTrigger]:
    """Lists the triggers that start workflows.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
