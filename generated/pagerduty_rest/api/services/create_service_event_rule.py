"""Adds a rule to a service, to suppress, pause or enrich its events."""

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
    from ..._models.service_event_rule_input import ServiceEventRuleInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceEventRuleEnvelope, ServiceEventRule] = Operation(
    id="createServiceEventRule",
    method="POST",
    path="/services/{id}/rules",
    tag="Services",
    module="services.create_service_event_rule",
    package="pagerduty_rest",
    responses={
        201: "CreateServiceEventRuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="ServiceEventRuleInput",
    body_media=("application/json",),
    wrapper="rule",
    unwrap={
        201: "rule",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
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
    body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
) -> Response[CreateServiceEventRuleEnvelope]:
    """Adds a rule to a service, to suppress, pause or enrich its events.

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
    body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
) -> ServiceEventRule:
    """Adds a rule to a service, to suppress, pause or enrich its events.

    - `POST /services/{id}/rules`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - PagerDuty is retiring event rules; use the service's event orchestration for anything new.

    Args:
        body:
            actions: What to do with an event that matches; the time of suspend is in seconds.
            position: Counted from 0. Rules are tried in this order until one matches.
            time_frame: When the rule is active; always if left out.
            variables: Parts of an event, cut out by a regular expression, for use in actions.
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
    body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
) -> Response[CreateServiceEventRuleEnvelope]:
    """Adds a rule to a service, to suppress, pause or enrich its events.

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
    body: ServiceEventRuleInput | ServiceEventRule | Mapping[str, Any] | None = None,
) -> ServiceEventRule:
    """Adds a rule to a service, to suppress, pause or enrich its events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
