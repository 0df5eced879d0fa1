"""GET /automation_actions/runners"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.get_automation_actions_runners_page import GetAutomationActionsRunnersPage
    from ...types import Response

from ..._operation import Operation, Pagination

OPERATION: Operation[GetAutomationActionsRunnersPage, GetAutomationActionsRunnersPage] = Operation(
    id="getAutomationActionsRunners",
    method="GET",
    path="/automation_actions/runners",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_runners",
    responses={
        200: "GetAutomationActionsRunnersPage",
        401: "ErrorResponse",
        402: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
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
    client: Client,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[GetAutomationActionsRunnersPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> GetAutomationActionsRunnersPage:
    """GET /automation_actions/runners"""
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
    client: Client,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> Response[GetAutomationActionsRunnersPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    cursor: str | None = None,
    include: Sequence[Literal["associated_actions"]] | None = None,
    limit: int | None = None,
    name: str | None = None,
) -> GetAutomationActionsRunnersPage:
    """GET /automation_actions/runners"""
    return await OPERATION.acall(
        client,
        _request(
            cursor=cursor,
            include=include,
            limit=limit,
            name=name,
        ),
    )
