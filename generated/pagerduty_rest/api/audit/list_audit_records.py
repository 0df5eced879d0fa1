"""Lists records of who changed which configuration of the account, when, and by what means."""

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

    from ..._models.audit_record import AuditRecord
    from ..._models.audit_record_response_schema import AuditRecordResponseSchema

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[AuditRecordResponseSchema, AuditRecordResponseSchema] = Operation(
    id="listAuditRecords",
    method="GET",
    path="/audit/records",
    tag="Audit",
    module="audit.list_audit_records",
    package="pagerduty_rest",
    responses={
        200: "AuditRecordResponseSchema",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("audit_records.read",),
    is_read_only=True,
    pagination=Pagination("cursor", "records"),
    window=Window(
        time="execution_time",
        longest={"days": 31},
        default={"hours": 24},
        newest_first=True,
    ),
)


def _request(
    *,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("actions[]", actions),
            ("actor_id", actor_id),
            ("actor_type", actor_type),
            ("cursor", cursor),
            ("limit", limit),
            ("method_truncated_token", method_truncated_token),
            ("method_type", method_type),
            ("root_resource_types[]", root_resource_types),
            ("since", since),
            ("until", until),
        ],
    )


def sync_detailed(
    *,
    client: ApiClient,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[AuditRecordResponseSchema]:
    """Lists records of who changed which configuration of the account, when, and by what means.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            cursor=cursor,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
        ),
    )


def sync(
    *,
    client: ApiClient,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AuditRecordResponseSchema:
    """Lists records of who changed which configuration of the account, when, and by what means.

    - `GET /audit/records`, OAuth scope `audit_records.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - One call spans at most 31 days; `iterate` asks for a longer time in parts.
    - Without `since`, the last 24 hours.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Newest records come first.
    - Fails with status 402 where the plan has no audit trail.

    Args:
        actor_id: Only changes by this actor; needs actor_type as well.
        method_truncated_token: Last characters of the API token that was used; needs method_type as well.
        root_resource_types: Only changes to resources of these kinds, or to what belongs to them.
        since: Start of the time span; 24 hours ago when left out.
        until: End of the time span, now when left out; in one call at most 31 days after since.
    """
    return OPERATION.call(
        client,
        _request(
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            cursor=cursor,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[AuditRecordResponseSchema]:
    """Lists records of who changed which configuration of the account, when, and by what means.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            cursor=cursor,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AuditRecordResponseSchema:
    """Lists records of who changed which configuration of the account, when, and by what means.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            cursor=cursor,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
        ),
    )


def iterate(
    *,
    client: ApiClient,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AuditRecord]:
    """Lists records of who changed which configuration of the account, when, and by what means.

    The entities of all pages of `GET /audit/records`, each once; `limit` is the size of a page. Arguments are as for
    `sync`. One call spans at most 31 days; `iterate` asks for a longer time in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    *,
    client: ApiClient,
    actions: Sequence[Literal["create", "update", "delete"]] | None = None,
    actor_id: str | None = None,
    actor_type: Literal["user_reference", "api_key_reference", "app_reference"] | None = None,
    limit: int | None = None,
    method_truncated_token: str | None = None,
    method_type: Literal["browser", "oauth", "api_token", "identity_provider", "other"] | None = None,
    root_resource_types: Sequence[
        Literal["users", "teams", "schedules", "escalation_policies", "services", "ip_allow_lists"]
    ]
    | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AuditRecord]:
    """Lists records of who changed which configuration of the account, when, and by what means.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            actions=actions,
            actor_id=actor_id,
            actor_type=actor_type,
            limit=limit,
            method_truncated_token=method_truncated_token,
            method_type=method_type,
            root_resource_types=root_resource_types,
            since=since,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
