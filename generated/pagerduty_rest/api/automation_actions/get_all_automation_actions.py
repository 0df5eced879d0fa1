"""Lists automation actions, the scripts and jobs that can be run on incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_process_automation_job_action import AutomationActionsProcessAutomationJobAction
    from ..._models.automation_actions_script_action import AutomationActionsScriptAction
    from ..._models.get_all_automation_actions_page import GetAllAutomationActionsPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetAllAutomationActionsPage, GetAllAutomationActionsPage] = Operation(
    id="getAllAutomationActions",
    method="GET",
    path="/automation_actions/actions",
    tag="Automation Actions",
    module="automation_actions.get_all_automation_actions",
    package="pagerduty_rest",
    responses={
        200: "GetAllAutomationActionsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("cursor", "actions"),
)


def _request(
    *,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("action_type", action_type),
            ("classification", classification),
            ("cursor", cursor),
            ("limit", limit),
            ("name", name),
            ("runner_id", runner_id),
            ("service_id", service_id),
            ("team_id", team_id),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
) -> Response[GetAllAutomationActionsPage]:
    """Lists automation actions, the scripts and jobs that can be run on incidents.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            action_type=action_type,
            classification=classification,
            cursor=cursor,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
        ),
    )


def sync(
    *,
    client: ApiClient,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
) -> GetAllAutomationActionsPage:
    """Lists automation actions, the scripts and jobs that can be run on incidents.

    - `GET /automation_actions/actions`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        classification: Only actions classed as this.
        name: Only actions whose name contains this text.
        runner_id: Only actions that this runner carries out.
        service_id: Only actions that are offered on this service.
        team_id: Only actions that this team has.
    """
    return OPERATION.call(
        client,
        _request(
            action_type=action_type,
            classification=classification,
            cursor=cursor,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
) -> Response[GetAllAutomationActionsPage]:
    """Lists automation actions, the scripts and jobs that can be run on incidents.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            action_type=action_type,
            classification=classification,
            cursor=cursor,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
) -> GetAllAutomationActionsPage:
    """Lists automation actions, the scripts and jobs that can be run on incidents.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            action_type=action_type,
            classification=classification,
            cursor=cursor,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AutomationActionsScriptAction | AutomationActionsProcessAutomationJobAction]:
    """Lists automation actions, the scripts and jobs that can be run on incidents.

    The entities of all pages of `GET /automation_actions/actions`, each once; `limit` is the size of a page. Arguments
    are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            action_type=action_type,
            classification=classification,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    action_type: Literal["script", "process_automation"] | None = None,
    classification: Literal["diagnostic", "remediation"] | None = None,
    limit: int | None = None,
    name: str | None = None,
    runner_id: str | None = None,
    service_id: str | None = None,
    team_id: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AutomationActionsScriptAction | AutomationActionsProcessAutomationJobAction]:
    """Lists automation actions, the scripts and jobs that can be run on incidents.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            action_type=action_type,
            classification=classification,
            limit=limit,
            name=name,
            runner_id=runner_id,
            service_id=service_id,
            team_id=team_id,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
