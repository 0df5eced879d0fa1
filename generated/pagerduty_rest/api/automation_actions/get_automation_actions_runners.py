"""Lists the runners that can carry out actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_runner import AutomationActionsRunner
    from ..._models.get_automation_actions_runners_page import GetAutomationActionsRunnersPage

from pagerduty_runtime.operation import Operation, Pagination

OPERATION: Operation[GetAutomationActionsRunnersPage, GetAutomationActionsRunnersPage] = Operation(
    id="getAutomationActionsRunners",
    method="GET",
    path="/automation_actions/runners",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_runners",
    package="pagerduty_rest",
    responses={
        200: "GetAutomationActionsRunnersPage",
        401: "ErrorResponse",
        402: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    is_read_only=True,
    pagination=Pagination("cursor", "runners"),
)


def _request(
    *,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("cursor", cursor),
            ("include[]", include),
            ("limit", limit),
            ("name", name),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[GetAutomationActionsRunnersPage]:
    """Lists the runners that can carry out actions.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            cursor=cursor,
            include=include,
            limit=limit,
            name=name,
        ),
    )


def sync(
    *,
    client: ApiClient,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> GetAutomationActionsRunnersPage:
    """Lists the runners that can carry out actions.

    - `GET /automation_actions/runners`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

    Args:
        include: associated_actions adds actions of each runner; its member more is true where there are others.
        name: Only runners whose name contains this text.
    """
    return OPERATION.call(
        client,
        _request(
            cursor=cursor,
            include=include,
            limit=limit,
            name=name,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[GetAutomationActionsRunnersPage]:
    """Lists the runners that can carry out actions.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            cursor=cursor,
            include=include,
            limit=limit,
            name=name,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> GetAutomationActionsRunnersPage:
    """Lists the runners that can carry out actions.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            include=include,
            limit=limit,
            name=name,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AutomationActionsRunner]:
    """Lists the runners that can carry out actions.

    The entities of all pages of `GET /automation_actions/runners`, each once; `limit` is the size of a page. Arguments
    are as for `sync`.

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
            name=name,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AutomationActionsRunner]:
    """Lists the runners that can carry out actions.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            include=include,
            limit=limit,
            name=name,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
