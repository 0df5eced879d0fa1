"""Acknowledges, resolves, reassigns or edits several incidents in one request."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incidents_update import IncidentsUpdate
    from ..._models.list_incidents_page import ListIncidentsPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListIncidentsPage, ListIncidentsPage] = Operation(
    id="updateIncidents",
    method="PUT",
    path="/incidents",
    tag="Incidents",
    module="incidents.update_incidents",
    package="pagerduty_rest",
    responses={
        200: "ListIncidentsPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        413: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentsUpdate",
    body_media=("application/json",),
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    *,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("limit", limit),
            ("offset", offset),
            ("total", total),
        ],
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentsPage]:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentsPage:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    - `PUT /incidents`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `ApiError` (413: the body is too large).
    - Raises a 413 error if too many are given.

    Args:
        body:
            incidents: At most 250, each with its ID and what to change.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> Response[ListIncidentsPage]:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: IncidentsUpdate | Mapping[str, Any],
    limit: int | None = None,
    offset: int | None = None,
    total: bool | None = None,
) -> ListIncidentsPage:
    """Acknowledges, resolves, reassigns or edits several incidents in one request.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
            limit=limit,
            offset=offset,
            total=total,
        ),
    )
