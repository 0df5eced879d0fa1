"""Lists who is on call, from when to when, on which level of which escalation policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_on_calls_page import ListOnCallsPage
    from ..._models.oncall import Oncall

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[ListOnCallsPage, ListOnCallsPage] = Operation(
    id="listOnCalls",
    method="GET",
    path="/oncalls",
    tag="On-Calls",
    module="on_calls.list_on_calls",
    package="pagerduty_rest",
    responses={
        200: "ListOnCallsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("oncalls.read",),
    is_read_only=True,
    pagination=Pagination("offset", "oncalls"),
    window=Window(),
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
    client: ApiClient,
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
    """Lists who is on call, from when to when, on which level of which escalation policy.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
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
    """Lists who is on call, from when to when, on which level of which escalation policy.

    - `GET /oncalls`, OAuth scope `oncalls.read`.
    - One page by `limit` and `offset`, 10,000 records deep at most; `iterate` reads them all.
    - `iterate` asks for a time with more than 10,000 records in parts.
    - A shift counts as soon as part of it lies in the time span.
    - Whoever is on call permanently has null as start and end; without a schedule in between, schedule is null too.

    Args:
        earliest: True leaves only a user's next shift on each level of an escalation policy.
        escalation_policy_ids: Only on-calls for these escalation policies.
        include: What to return in full where otherwise only a reference comes.
        schedule_ids: Only on-calls from these schedules.
        since: Start of the time span; now by default.
        time_zone: Zone, by its IANA name, in which the times of the result are given; the account's own by default.
        until: End of the time span; now by default, and no more than 90 days ahead.
        user_ids: Only on-calls of these users.
    """
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
    client: ApiClient,
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
    """Lists who is on call, from when to when, on which level of which escalation policy.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
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
    """Lists who is on call, from when to when, on which level of which escalation policy.

    Like `sync`, to be awaited.
    """
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
    client: ApiClient,
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
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[Oncall]:
    """Lists who is on call, from when to when, on which level of which escalation policy.

    The entities of all pages of `GET /oncalls`, each once; `limit` is the size of a page. Arguments are as for `sync`.
    `iterate` asks for a time with more than 10,000 records in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end.
    """
    from pagerduty_runtime.lists import Results

    return Results(
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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
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
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[Oncall]:
    """Lists who is on call, from when to when, on which level of which escalation policy.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
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
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
