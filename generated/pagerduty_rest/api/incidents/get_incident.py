"""GET /incidents/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..._operation import Request
    from ...client import Client
    from ...models.incident import Incident
    from ...models.incident_envelope import IncidentEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[IncidentEnvelope, Incident] = Operation(
    id="getIncident",
    method="GET",
    path="/incidents/{id}",
    tag="Incidents",
    module="incidents.get_incident",
    responses={
        200: "IncidentEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "incident",
    },
    scopes=("incidents.read",),
)


def _request(
    id: str,
    *,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "custom_fields",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "custom_fields",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
) -> Response[IncidentEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "custom_fields",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
) -> Incident:
    """GET /incidents/{id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "custom_fields",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
) -> Response[IncidentEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
    include: Sequence[
        Literal[
            "acknowledgers",
            "agents",
            "assignees",
            "conference_bridge",
            "custom_fields",
            "escalation_policies",
            "first_trigger_log_entries",
            "priorities",
            "services",
            "teams",
            "users",
        ]
    ]
    | None = None,
) -> Incident:
    """GET /incidents/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
