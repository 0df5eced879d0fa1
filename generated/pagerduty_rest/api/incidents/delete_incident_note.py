"""Takes back a note that somebody left on an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteIncidentNote",
    method="DELETE",
    path="/incidents/{id}/notes/{note_id}",
    tag="Incidents",
    module="incidents.delete_incident_note",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("incidents.write",),
)


def _request(
    id: str,
    note_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "note_id": note_id,
        },
    )


def sync_detailed(
    id: str,
    note_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Takes back a note that somebody left on an incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            note_id,
        ),
    )


def sync(
    id: str,
    note_id: str,
    *,
    client: ApiClient,
) -> None:
    """Takes back a note that somebody left on an incident.

    - `DELETE /incidents/{id}/notes/{note_id}`, OAuth scope `incidents.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            note_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    note_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Takes back a note that somebody left on an incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            note_id,
        ),
    )


async def asyncio(
    id: str,
    note_id: str,
    *,
    client: ApiClient,
) -> None:
    """Takes back a note that somebody left on an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            note_id,
        ),
    )
