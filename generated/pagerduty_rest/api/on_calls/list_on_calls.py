"""GET /oncalls"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.list_on_calls_page import ListOnCallsPage
    from ...models.oncall import Oncall
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListOnCallsPage, ListOnCallsPage] = Operation(
    id="listOnCalls",
    method="GET",
    path="/oncalls",
    tag="On-Calls",
    module="on_calls.list_on_calls",
    responses={
        200: "ListOnCallsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("oncalls.read",),
    pagination=Pagination("offset", "oncalls"),
)


def _request(
    *,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("earliest", earliest),
            ("escalation_policy_ids[]", escalation_policy_ids),
            ("include[]", include),
            ("limit", limit),
            ("offset", offset),
            ("schedule_ids[]", schedule_ids),
            ("since", since),
            ("time_zone", time_zone),
            ("total", total),
            ("until", until),
            ("user_ids[]", user_ids),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListOnCallsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            offset=offset,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
        ),
    )


def sync(
    *,
    client: Client,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListOnCallsPage:
    """GET /oncalls"""
    return OPERATION.call(
        client,
        _request(
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            offset=offset,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> Response[ListOnCallsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            offset=offset,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
        ),
    )


async def asyncio(
    *,
    client: Client,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> ListOnCallsPage:
    """GET /oncalls"""
    return await OPERATION.acall(
        client,
        _request(
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            offset=offset,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
        ),
    )


def iterate(
    *,
    client: Client,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> Iterator[Oncall]:
    """The entities of all pages of GET /oncalls, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[Oncall] = _iterate(
        client,
        _request(
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    *,
    client: Client,
    earliest: bool | None = None,
    escalation_policy_ids: Sequence[str] | None = None,
    include: Sequence[Literal["escalation_policies", "users", "schedules"]] | None = None,
    limit: int | None = None,
    schedule_ids: Sequence[str] | None = None,
    since: datetime | str | None = None,
    time_zone: str | None = None,
    total: bool | None = None,
    until: datetime | str | None = None,
    user_ids: Sequence[str] | None = None,
) -> AsyncIterator[Oncall]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[Oncall] = _aiterate(
        client,
        _request(
            earliest=earliest,
            escalation_policy_ids=escalation_policy_ids,
            include=include,
            limit=limit,
            schedule_ids=schedule_ids,
            since=since,
            time_zone=time_zone,
            total=total,
            until=until,
            user_ids=user_ids,
        ),
        limit if limit is not None else 100,
    )
    return entities
