"""Changes an event rule of a service or moves it to another position."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_event_rule_envelope import CreateServiceEventRuleEnvelope
    from ..._models.service_event_rule import ServiceEventRule
    from ..._models.service_event_rule_update import ServiceEventRuleUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceEventRuleEnvelope, ServiceEventRule] = Operation(
    id="updateServiceEventRule",
    method="PUT",
    path="/services/{id}/rules/{rule_id}",
    tag="Services",
    module="services.update_service_event_rule",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceEventRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="ServiceEventRuleUpdate",
    body_media=("application/json",),
    unwrap={
        200: "rule",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    rule_id: str,
    *,
    body: ServiceEventRuleUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "rule_id": rule_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
    body: ServiceEventRuleUpdate | Mapping[str, Any],
) -> Response[CreateServiceEventRuleEnvelope]:
    """Changes an event rule of a service or moves it to another position.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            rule_id,
            body=body,
        ),
    )


def sync(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
    body: ServiceEventRuleUpdate | Mapping[str, Any],
) -> ServiceEventRule:
    """Changes an event rule of a service or moves it to another position.

    - `PUT /services/{id}/rules/{rule_id}`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).

    Args:
        rule_id: The rule to change; the same ID in path and body.
        body:
            rule: What to change in the rule.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            rule_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
    body: ServiceEventRuleUpdate | Mapping[str, Any],
) -> Response[CreateServiceEventRuleEnvelope]:
    """Changes an event rule of a service or moves it to another position.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            rule_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    rule_id: str,
    *,
    client: ApiClient,
    body: ServiceEventRuleUpdate | Mapping[str, Any],
) -> ServiceEventRule:
    """Changes an event rule of a service or moves it to another position.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rule_id,
            body=body,
        ),
    )
