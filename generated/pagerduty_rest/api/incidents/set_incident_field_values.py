"""Fills in custom fields of an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_incident_field_values_page import GetIncidentFieldValuesPage
    from ..._models.incident_field_values_set import IncidentFieldValuesSet

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetIncidentFieldValuesPage, GetIncidentFieldValuesPage] = Operation(
    id="setIncidentFieldValues",
    method="PUT",
    path="/incidents/{id}/custom_fields/values",
    tag="Incidents",
    module="incidents.set_incident_field_values",
    package="pagerduty_rest",
    responses={
        201: "GetIncidentFieldValuesPage",
        403: "ErrorResponse",
        404: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IncidentFieldValuesSet",
    body_media=("application/json",),
    scopes=("incidents.write",),
)


def _request(
    id: str,
    *,
    body: IncidentFieldValuesSet | Mapping[str, Any],
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
    body: IncidentFieldValuesSet | Mapping[str, Any],
) -> Response[GetIncidentFieldValuesPage]:
    """Fills in custom fields of an incident.

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
    body: IncidentFieldValuesSet | Mapping[str, Any],
) -> GetIncidentFieldValuesPage:
    """Fills in custom fields of an incident.

    - `PUT /incidents/{id}/custom_fields/values`, OAuth scope `incidents.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            custom_fields: Each by ID or name with its value; null clears it. A text has 200 characters at most, a list
                10 items.
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
    body: IncidentFieldValuesSet | Mapping[str, Any],
) -> Response[GetIncidentFieldValuesPage]:
    """Fills in custom fields of an incident.

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
    body: IncidentFieldValuesSet | Mapping[str, Any],
) -> GetIncidentFieldValuesPage:
    """Fills in custom fields of an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
