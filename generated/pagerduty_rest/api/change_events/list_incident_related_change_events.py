"""GET /incidents/{id}/related_change_events"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.list_incident_related_change_events_page import ListIncidentRelatedChangeEventsPage
    from ...models.list_incident_related_change_events_page_change_event import (
        ListIncidentRelatedChangeEventsPageChangeEvent,
    )
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[ListIncidentRelatedChangeEventsPage, ListIncidentRelatedChangeEventsPage] = Operation(
    id="listIncidentRelatedChangeEvents",
    method="GET",
    path="/incidents/{id}/related_change_events",
    tag="Change Events",
    module="change_events.list_incident_related_change_events",
    responses={
        200: "ListIncidentRelatedChangeEventsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("incidents.read",),
    pagination=Pagination("limit", "change_events"),
)


def _request(
    id: str,
    *,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("limit", limit),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
) -> Response[ListIncidentRelatedChangeEventsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
) -> ListIncidentRelatedChangeEventsPage:
    """GET /incidents/{id}/related_change_events"""
    return OPERATION.call(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
) -> Response[ListIncidentRelatedChangeEventsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
) -> ListIncidentRelatedChangeEventsPage:
    """GET /incidents/{id}/related_change_events"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            limit=limit,
        ),
    )


def iterate(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
) -> Iterator[ListIncidentRelatedChangeEventsPageChangeEvent]:
    """The entities of all pages of GET /incidents/{id}/related_change_events, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[ListIncidentRelatedChangeEventsPageChangeEvent] = _iterate(
        client,
        _request(
            id,
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities


def aiterate(
    id: str,
    *,
    client: Client,
    limit: int | None = None,
) -> AsyncIterator[ListIncidentRelatedChangeEventsPageChangeEvent]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[ListIncidentRelatedChangeEventsPageChangeEvent] = _aiterate(
        client,
        _request(
            id,
            limit=limit,
        ),
        limit if limit is not None else 100,
    )
    return entities
