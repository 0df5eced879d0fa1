"""Returns one incident type with its parent and whether it is enabled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.incident_type import IncidentType
    from ..._models.incident_type_envelope import IncidentTypeEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IncidentTypeEnvelope, IncidentType] = Operation(
    id="getIncidentType",
    method="GET",
    path="/incidents/types/{type_id_or_name}",
    tag="Incident Types",
    module="incident_types.get_incident_type",
    package="pagerduty_rest",
    responses={
        200: "IncidentTypeEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "incident_type",
    },
    scopes=("incident_types.read",),
    is_read_only=True,
)


def _request(
    type_id_or_name: str,
) -> Request:
    return OPERATION.request(
        path={
            "type_id_or_name": type_id_or_name,
        },
    )


def sync_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
) -> Response[IncidentTypeEnvelope]:
    """Returns one incident type with its parent and whether it is enabled.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            type_id_or_name,
        ),
    )


def sync(
    type_id_or_name: str,
    *,
    client: ApiClient,
) -> IncidentType:
    """Returns one incident type with its parent and whether it is enabled.

    - `GET /incidents/types/{type_id_or_name}`, OAuth scope `incident_types.read`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            type_id_or_name,
        ),
    )


async def asyncio_detailed(
    type_id_or_name: str,
    *,
    client: ApiClient,
) -> Response[IncidentTypeEnvelope]:
    """Returns one incident type with its parent and whether it is enabled.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            type_id_or_name,
        ),
    )


async def asyncio(
    type_id_or_name: str,
    *,
    client: ApiClient,
) -> IncidentType:
    """Returns one incident type with its parent and whether it is enabled.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            type_id_or_name,
        ),
    )
