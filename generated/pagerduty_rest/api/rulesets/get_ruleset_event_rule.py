"""Returns one rule of a ruleset: its conditions, its actions and when it is active."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.event_rule import EventRule
    from ..._models.rule_envelope import RuleEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RuleEnvelope, EventRule] = Operation(
    id="getRulesetEventRule",
    method="GET",
    path="/rulesets/{id}/rules/{rule_id}",
    tag="Rulesets",
    module="rulesets.get_ruleset_event_rule",
    package="pagerduty_rest",
    responses={
        200: "RuleEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "rule",
    },
    scopes=("event_rules.read",),
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
) -> Response[RuleEnvelope]:
    """Returns one rule of a ruleset: its conditions, its actions and when it is active.

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
) -> EventRule:
    """Returns one rule of a ruleset: its conditions, its actions and when it is active.

    - `GET /rulesets/{id}/rules/{rule_id}`, OAuth scope `event_rules.read`.
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
) -> Response[RuleEnvelope]:
    """Returns one rule of a ruleset: its conditions, its actions and when it is active.

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
) -> EventRule:
    """Returns one rule of a ruleset: its conditions, its actions and when it is active.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            rule_id,
        ),
    )
