"""Tells how usual an incident is for its service, compared with earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.outlier_incident import OutlierIncident
    from ..._models.outlier_incident_envelope import OutlierIncidentEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[OutlierIncidentEnvelope, OutlierIncident] = Operation(
    id="getOutlierIncident",
    method="GET",
    path="/incidents/{id}/outlier_incident",
    tag="Incidents",
    module="incidents.get_outlier_incident",
    package="pagerduty_rest",
    responses={
        200: "OutlierIncidentEnvelope",
        400: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "outlier_incident",
    },
    scopes=("incidents.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    additional_details: Sequence[Literal["incident"]] | None = None,
    since: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("additional_details[]", additional_details),
            ("since", since),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
    since: datetime | str | None = None,
) -> Response[OutlierIncidentEnvelope]:
    """Tells how usual an incident is for its service, compared with earlier ones.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            additional_details=additional_details,
            since=since,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
    since: datetime | str | None = None,
) -> OutlierIncident:
    """Tells how usual an incident is for its service, compared with earlier ones.

    - `GET /incidents/{id}/outlier_incident`, OAuth scope `incidents.read`.
    - Worth catching: `NotFound` (404).
    - Needs PagerDuty AIOps.

    Args:
        additional_details: incident adds more about the incident itself.
        since: How far back to compare.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            additional_details=additional_details,
            since=since,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
    since: datetime | str | None = None,
) -> Response[OutlierIncidentEnvelope]:
    """Tells how usual an incident is for its service, compared with earlier ones.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            additional_details=additional_details,
            since=since,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    additional_details: Sequence[Literal["incident"]] | None = None,
    since: datetime | str | None = None,
) -> OutlierIncident:
    """Tells how usual an incident is for its service, compared with earlier ones.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            additional_details=additional_details,
            since=since,
        ),
    )
