"""Changes the settings of a service, or disables and re-enables it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_envelope import CreateServiceEnvelope
    from ..._models.service import Service
    from ..._models.service_update import ServiceUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceEnvelope, Service] = Operation(
    id="updateService",
    method="PUT",
    path="/services/{id}",
    tag="Services",
    module="services.update_service",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceEnvelope",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="ServiceUpdate",
    body_media=("application/json",),
    wrapper="service",
    unwrap={
        200: "service",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: ServiceUpdate | Service | Mapping[str, Any] | None = None,
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
    body: ServiceUpdate | Service | Mapping[str, Any] | None = None,
) -> Response[CreateServiceEnvelope]:
    """Changes the settings of a service, or disables and re-enables it.

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
    body: ServiceUpdate | Service | Mapping[str, Any] | None = None,
) -> Service:
    """Changes the settings of a service, or disables and re-enables it.

    - `PUT /services/{id}`, OAuth scope `services.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Raises a 402 error for settings that the account's plan does not include.
    - A disabled service opens no incidents.

    Args:
        body:
            acknowledgement_timeout: Seconds after which an acknowledged incident is triggered again; null or 0 for
                never.
            alert_creation: Deprecated: incidents always come with alerts now.
            alert_grouping: Deprecated: use the package alert_grouping_settings.
            alert_grouping_parameters: Deprecated: use the package alert_grouping_settings.
            alert_grouping_timeout: Deprecated: use the package alert_grouping_settings.
            auto_pause_notifications_parameters: Whether alerts that soon pass are held back, and for how many seconds.
                Needs PagerDuty AIOps.
            auto_resolve_timeout: Seconds after which an open incident is resolved by itself; null or 0 for never.
            escalation_policy: Whom to notify of the service's incidents.
            incident_urgency_rule: The urgency of new incidents: constant, or by support_hours.
            response_play: Deprecated: use an incident workflow.
            scheduled_actions: Raises the urgency of open incidents when support hours start or end; goes with an
                incident_urgency_rule by support hours.
            status: active or disabled; the other values come from open incidents and maintenance windows.
            support_hours: Weekdays from 1 for Monday to 7, and times of day in the given time zone.
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
    body: ServiceUpdate | Service | Mapping[str, Any] | None = None,
) -> Response[CreateServiceEnvelope]:
    """Changes the settings of a service, or disables and re-enables it.

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
    body: ServiceUpdate | Service | Mapping[str, Any] | None = None,
) -> Service:
    """Changes the settings of a service, or disables and re-enables it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
