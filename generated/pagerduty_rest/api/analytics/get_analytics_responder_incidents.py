"""POST /analytics/raw/responders/{responder_id}/incidents"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.analytics_raw_responder_incidents import AnalyticsRawResponderIncidents
    from ...models.analytics_responder_incidents_get import AnalyticsResponderIncidentsGet
    from ...models.get_analytics_responder_incidents_page import GetAnalyticsResponderIncidentsPage
    from ...types import Response

from collections.abc import AsyncIterator, Iterator

from ..._operation import Operation, Pagination
from ..._pages import aiterate as _aiterate
from ..._pages import iterate as _iterate

OPERATION: Operation[GetAnalyticsResponderIncidentsPage, GetAnalyticsResponderIncidentsPage] = Operation(
    id="getAnalyticsResponderIncidents",
    method="POST",
    path="/analytics/raw/responders/{responder_id}/incidents",
    tag="Analytics",
    module="analytics.get_analytics_responder_incidents",
    responses={
        200: "GetAnalyticsResponderIncidentsPage",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnalyticsResponderIncidentsGet",
    body_media=("application/json",),
    scopes=("analytics.write",),
    pagination=Pagination("starting_after", "data"),
)


def _request(
    responder_id: str,
    *,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "responder_id": responder_id,
        },
        body=body,
    )


def sync_detailed(
    responder_id: str,
    *,
    client: Client,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsResponderIncidentsPage]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


def sync(
    responder_id: str,
    *,
    client: Client,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsResponderIncidentsPage:
    """POST /analytics/raw/responders/{responder_id}/incidents"""
    return OPERATION.call(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    responder_id: str,
    *,
    client: Client,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Response[GetAnalyticsResponderIncidentsPage]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


async def asyncio(
    responder_id: str,
    *,
    client: Client,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> GetAnalyticsResponderIncidentsPage:
    """POST /analytics/raw/responders/{responder_id}/incidents"""
    return await OPERATION.acall(
        client,
        _request(
            responder_id,
            body=body,
        ),
    )


def iterate(
    responder_id: str,
    *,
    client: Client,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> Iterator[AnalyticsRawResponderIncidents]:
    """The entities of all pages of POST /analytics/raw/responders/{responder_id}/incidents, each once; `limit` is the size of a page.

    Raises IncompleteResults where the list cannot be read to its end.
    """
    entities: Iterator[AnalyticsRawResponderIncidents] = _iterate(
        client,
        _request(
            responder_id,
            body=body,
        ),
        1000,
    )
    return entities


def aiterate(
    responder_id: str,
    *,
    client: Client,
    body: AnalyticsResponderIncidentsGet | Mapping[str, Any] | None = None,
) -> AsyncIterator[AnalyticsRawResponderIncidents]:
    """Like `iterate`, for `async for`."""
    entities: AsyncIterator[AnalyticsRawResponderIncidents] = _aiterate(
        client,
        _request(
            responder_id,
            body=body,
        ),
        1000,
    )
    return entities
