"""Lists the runs of actions, each with its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_invocation import AutomationActionsInvocation
    from ..._models.list_automation_action_invocations_page import ListAutomationActionInvocationsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListAutomationActionInvocationsPage, ListAutomationActionInvocationsPage] = Operation(
    id="listAutomationActionInvocations",
    method="GET",
    path="/automation_actions/invocations",
    tag="Automation Actions",
    module="automation_actions.list_automation_action_invocations",
    package="pagerduty_rest",
    responses={
        200: "ListAutomationActionInvocationsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    list_field="invocations",
)


def _request(
    *,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("action_id", action_id),
            ("incident_id", incident_id),
            ("invocation_state", invocation_state),
            ("not_invocation_state", not_invocation_state),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
) -> Response[ListAutomationActionInvocationsPage]:
    """Lists the runs of actions, each with its state.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
        ),
    )


def sync(
    *,
    client: ApiClient,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
) -> ListAutomationActionInvocationsPage:
    """Lists the runs of actions, each with its state.

    - `GET /automation_actions/invocations`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        invocation_state: Only runs in this state.
        not_invocation_state: Only runs in any other state.
    """
    return OPERATION.call(
        client,
        _request(
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
) -> Response[ListAutomationActionInvocationsPage]:
    """Lists the runs of actions, each with its state.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
) -> ListAutomationActionInvocationsPage:
    """Lists the runs of actions, each with its state.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AutomationActionsInvocation]:
    """Lists the runs of actions, each with its state.

    The entities of all pages of `GET /automation_actions/invocations`, each once. Arguments are as for `sync`.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    action_id: str | None = None,
    incident_id: str | None = None,
    invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    not_invocation_state: Literal[
        "prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"
    ]
    | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AutomationActionsInvocation]:
    """Lists the runs of actions, each with its state.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            action_id=action_id,
            incident_id=incident_id,
            invocation_state=invocation_state,
            not_invocation_state=not_invocation_state,
        ),
        None,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
