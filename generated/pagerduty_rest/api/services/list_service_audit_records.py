"""Lists who changed a service, when and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.lists import AsyncResults, Progress, Results
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.audit_record import AuditRecord
    from ..._models.audit_record_response_schema import AuditRecordResponseSchema

from pagerduty_runtime.operation import Operation, Pagination, Window

OPERATION: Operation[AuditRecordResponseSchema, AuditRecordResponseSchema] = Operation(
    id="listServiceAuditRecords",
    method="GET",
    path="/services/{id}/audit/records",
    tag="Services",
    module="services.list_service_audit_records",
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
    id: str,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("cursor", cursor),
            ("limit", limit),
            ("since", since),
            ("until", until),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[AuditRecordResponseSchema]:
    """Lists who changed a service, when and how.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            cursor=cursor,
            limit=limit,
            since=since,
            until=until,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AuditRecordResponseSchema:
    """Lists who changed a service, when and how.

    - `GET /services/{id}/audit/records`, OAuth scope `audit_records.read`.
    - One page; the next one by `cursor`; `iterate` reads them all.
    - One call spans at most 31 days; `iterate` asks for a longer time in parts.
    - Without `since`, the last 24 hours.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).

    Args:
        since: Start of the time span; 24 hours before until by default.
        until: End of the time span, at most 31 days after since; now by default.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            cursor=cursor,
            limit=limit,
            since=since,
            until=until,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[AuditRecordResponseSchema]:
    """Lists who changed a service, when and how.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            cursor=cursor,
            limit=limit,
            since=since,
            until=until,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AuditRecordResponseSchema:
    """Lists who changed a service, when and how.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            cursor=cursor,
            limit=limit,
            since=since,
            until=until,
        ),
    )


def iterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> Results[AuditRecord]:
    """Lists who changed a service, when and how.

    The entities of all pages of `GET /services/{id}/audit/records`, each once; `limit` is the size of a page. Arguments
    are as for `sync`. One call spans at most 31 days; `iterate` asks for a longer time in parts.

    `resume` is an earlier list's `checkpoint()`; `progress=True` draws a bar, a function gets a Progress after each
    page. By default a few pages are read ahead; `concurrency` is the number of pages to request at once, and 1 requests
    each page when it is needed. Iterating raises IncompleteResults where the list cannot be read to its end, and
    ValueError is raised for a since or until without a time zone.
    """
    from pagerduty_runtime.lists import Results

    return Results(
        client,
        _request(
            id,
            limit=limit,
            since=since,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )


def aiterate(
    id: str,
    *,
    client: ApiClient,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
    resume: Mapping[str, Any] | None = None,
    progress: Callable[[Progress], object] | bool | None = None,
    concurrency: int | None = None,
) -> AsyncResults[AuditRecord]:
    """Lists who changed a service, when and how.

    Like `iterate`, for `async for`.
    """
    from pagerduty_runtime.lists import AsyncResults

    return AsyncResults(
        client,
        _request(
            id,
            limit=limit,
            since=since,
            until=until,
        ),
        limit if limit is not None else 100,
        resume=resume,
        progress=progress,
        concurrency=concurrency,
    )
