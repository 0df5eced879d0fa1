"""Lists the teams that have an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_automation_actions_action_team_associations_page import (
        GetAutomationActionsActionTeamAssociationsPage,
    )
    from ..._models.team_reference import TeamReference

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsActionTeamAssociationsPage, GetAutomationActionsActionTeamAssociationsPage] = (
    Operation(
        id="getAutomationActionsActionTeamAssociations",
        method="GET",
        path="/automation_actions/actions/{id}/teams",
        tag="Automation Actions",
        module="automation_actions.get_automation_actions_action_team_associations",
        package="pagerduty_rest",
        responses={
            200: "GetAutomationActionsActionTeamAssociationsPage",
            400: "ErrorResponse",
            401: "ErrorResponse",
            402: "ErrorResponse",
            403: "ErrorResponse",
            404: "ErrorResponse",
            429: "ErrorResponse",
            500: "ErrorResponse",
        },
        is_read_only=True,
        list_field="teams",
    )
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
) -> Response[GetAutomationActionsActionTeamAssociationsPage]:
    """Lists the teams that have an action.

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
) -> GetAutomationActionsActionTeamAssociationsPage:
    """Lists the teams that have an action.

    - `GET /automation_actions/actions/{id}/teams`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
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
) -> Response[GetAutomationActionsActionTeamAssociationsPage]:
    """Lists the teams that have an action.

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
) -> GetAutomationActionsActionTeamAssociationsPage:
    """Lists the teams that have an action.

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
) -> Results[TeamReference]:
    """Lists the teams that have an action.

    The entities of all pages of `GET /automation_actions/actions/{id}/teams`, each once. Arguments are as for `sync`.

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
) -> AsyncResults[TeamReference]:
    """Lists the teams that have an action.

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
