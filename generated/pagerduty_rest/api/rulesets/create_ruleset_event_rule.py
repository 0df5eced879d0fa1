"""Adds a rule to a ruleset, to route, suppress or enrich events."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_rule import EventRule
    from ..._models.event_rule_input import EventRuleInput
    from ..._models.rule_envelope import RuleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RuleEnvelope, EventRule] = Operation(
    id="createRulesetEventRule",
    method="POST",
    path="/rulesets/{id}/rules",
    tag="Rulesets",
    module="rulesets.create_ruleset_event_rule",
    package="pagerduty_rest",
    responses={
        201: "RuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="EventRuleInput",
    body_media=("application/json",),
    wrapper="rule",
    unwrap={
        201: "rule",
    },
    scopes=("event_rules.write",),
)


def _request(
    id: str,
    *,
    body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
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
    body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
) -> Response[RuleEnvelope]:
    """Adds a rule to a ruleset, to route, suppress or enrich events.

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
    body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
) -> EventRule:
    """Adds a rule to a ruleset, to route, suppress or enrich events.

    - `POST /rulesets/{id}/rules`, OAuth scope `event_rules.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - PagerDuty is retiring rulesets; use event orchestrations for anything new.

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
    body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
) -> Response[RuleEnvelope]:
    """Adds a rule to a ruleset, to route, suppress or enrich events.

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
    body: EventRuleInput | EventRule | Mapping[str, Any] | None = None,
) -> EventRule:
    """Adds a rule to a ruleset, to route, suppress or enrich events.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
