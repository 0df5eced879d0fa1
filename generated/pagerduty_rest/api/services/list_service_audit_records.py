"""GET /services/{id}/audit/records"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from ..._operation import Request
    from ...client import Client
    from ...models.audit_record import AuditRecord
    from ...models.audit_record_response_schema import AuditRecordResponseSchema
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[AuditRecordResponseSchema, AuditRecordResponseSchema] = Operation(
    id="listServiceAuditRecords",
    method="GET",
    path="/services/{id}/audit/records",
    tag="Services",
    module="services.list_service_audit_records",
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
    pagination=Pagination("cursor", "records"),
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[AuditRecordResponseSchema]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AuditRecordResponseSchema:
    """GET /services/{id}/audit/records"""
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Response[AuditRecordResponseSchema]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    cursor: str | None = None,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AuditRecordResponseSchema:
    """GET /services/{id}/audit/records"""
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
    client: Client,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> Iterator[AuditRecord]:
    """The entities of all pages of GET /services/{id}/audit/records, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[AuditRecord] = _iterate(
        client,
        _request(
            id,
            limit=limit,
            since=since,
            until=until,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
    since: datetime | str | None = None,
    until: datetime | str | None = None,
) -> AsyncIterator[AuditRecord]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[AuditRecord] = _aiterate(
        client,
        _request(
            id,
            limit=limit,
            since=since,
            until=until,
        ),
        limit if limit is not None else 100,
    )
    return entities
