"""Returns one event rule of a service: its conditions, its actions and when it is active."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_event_rule_envelope import CreateServiceEventRuleEnvelope
    from ..._models.service_event_rule import ServiceEventRule

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceEventRuleEnvelope, ServiceEventRule] = Operation(
    id="getServiceEventRule",
    method="GET",
    path="/services/{id}/rules/{rule_id}",
    tag="Services",
    module="services.get_service_event_rule",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceEventRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "rule",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    id: str,
    rule_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rule_id": rule_id,
        },
    )


def sync_detailed(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> Response[CreateServiceEventRuleEnvelope]:
    """Returns one event rule of a service: its conditions, its actions and when it is active.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rule_id,
        ),
    )


def sync(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> ServiceEventRule:
    """Returns one event rule of a service: its conditions, its actions and when it is active.

    - `GET /services/{id}/rules/{rule_id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rule_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> Response[CreateServiceEventRuleEnvelope]:
    """Returns one event rule of a service: its conditions, its actions and when it is active.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rule_id,
        ),
    )


async def asyncio(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
) -> ServiceEventRule:
    """Returns one event rule of a service: its conditions, its actions and when it is active.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rule_id,
        ),
    )
