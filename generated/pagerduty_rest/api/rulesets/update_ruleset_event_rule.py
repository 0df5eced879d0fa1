"""Changes a rule of a ruleset or moves it to another position."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_rule import EventRule
    from ..._models.rule_envelope import RuleEnvelope
    from ..._models.ruleset_event_rule_update import RulesetEventRuleUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RuleEnvelope, EventRule] = Operation(
    id="updateRulesetEventRule",
    method="PUT",
    path="/rulesets/{id}/rules/{rule_id}",
    tag="Rulesets",
    module="rulesets.update_ruleset_event_rule",
    package="pagerduty_rest",
    responses={
        200: "RuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="RulesetEventRuleUpdate",
    body_media=("application/json",),
    unwrap={
        200: "rule",
    },
    scopes=("event_rules.write",),
)


def _request(
    id: str,
    rule_id: str,
    *,
    body: RulesetEventRuleUpdate | Mapping[str, Any],
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
    body: RulesetEventRuleUpdate | Mapping[str, Any],
) -> Response[RuleEnvelope]:
    """Changes a rule of a ruleset or moves it to another position.

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
    body: RulesetEventRuleUpdate | Mapping[str, Any],
) -> EventRule:
    """Changes a rule of a ruleset or moves it to another position.

    - `PUT /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.write`.
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
    body: RulesetEventRuleUpdate | Mapping[str, Any],
) -> Response[RuleEnvelope]:
    """Changes a rule of a ruleset or moves it to another position.

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
    body: RulesetEventRuleUpdate | Mapping[str, Any],
) -> EventRule:
    """Changes a rule of a ruleset or moves it to another position.

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
