"""Returns one incident with its status, service, assignees and priority."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident import Incident
    from ..._models.incident_envelope import IncidentEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentEnvelope, Incident] = Operation(
    id="getIncident",
    method="GET",
    path="/incidents/{id}",
    tag="Incidents",
    module="incidents.get_incident",
    package="pagerduty_rest",
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
    is_read_only=True,
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
    client: ApiClient,
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
    """Returns one incident with its status, service, assignees and priority.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
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
    """Returns one incident with its status, service, assignees and priority.

    - `GET /incidents/{id}`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).

    Args:
        id: The incident's ID or its number.
        include: What to return in full where otherwise only a reference comes. custom_fields adds the values of custom
            fields.
    """
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
    client: ApiClient,
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
    """Returns one incident with its status, service, assignees and priority.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
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
    """Returns one incident with its status, service, assignees and priority.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
