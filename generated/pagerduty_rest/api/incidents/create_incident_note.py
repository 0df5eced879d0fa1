"""Adds a note, a remark for everyone who works on the incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_note import IncidentNote
    from ..._models.incident_note_create import IncidentNoteCreate
    from ..._models.note_envelope import NoteEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[NoteEnvelope, IncidentNote] = Operation(
    id="createIncidentNote",
    method="POST",
    path="/incidents/{id}/notes",
    tag="Incidents",
    module="incidents.create_incident_note",
    package="pagerduty_rest",
    responses={
        200: "NoteEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IncidentNoteCreate",
    body_media=("application/json",),
    wrapper="note",
    unwrap={
        200: "note",
    },
    scopes=("incidents.write",),
    needs_from=True,
    from_required=True,
)


def _request(
    id: str,
    *,
    body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
) -> Response[NoteEnvelope]:
    """Adds a note, a remark for everyone who works on the incident.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
) -> IncidentNote:
    """Adds a note, a remark for everyone who works on the incident.

    - `POST /incidents/{id}/notes`, OAuth scope `incidents.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is needed with an account's API key.
    - Worth catching: `NotFound` (404).
    - An incident holds 2,000 notes at most.

    Args:
        body:
            content: The note's text.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
) -> Response[NoteEnvelope]:
    """Adds a note, a remark for everyone who works on the incident.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: IncidentNoteCreate | IncidentNote | Mapping[str, Any],
) -> IncidentNote:
    """Adds a note, a remark for everyone who works on the incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
