"""Returns what the custom fields of an incident are set to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.get_incident_field_values_page import GetIncidentFieldValuesPage
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[GetIncidentFieldValuesPage, GetIncidentFieldValuesPage] = Operation(
    id="getIncidentFieldValues",
    method="GET",
    path="/incidents/{id}/custom_fields/values",
    tag="Incidents",
    module="incidents.get_incident_field_values",
    responses={
        200: "GetIncidentFieldValuesPage",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("incidents.read",),
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetIncidentFieldValuesPage]:
    """Returns what the custom fields of an incident are set to.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> GetIncidentFieldValuesPage:
    """Returns what the custom fields of an incident are set to.

    - `GET /incidents/{id}/custom_fields/values`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[GetIncidentFieldValuesPage]:
    """Returns what the custom fields of an incident are set to.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> GetIncidentFieldValuesPage:
    """Returns what the custom fields of an incident are set to.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
