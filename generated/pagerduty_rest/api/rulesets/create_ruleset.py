"""Creates a ruleset, which sorts incoming events to services by its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.ruleset import Ruleset
    from ..._models.ruleset_create import RulesetCreate
    from ..._models.ruleset_envelope import RulesetEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RulesetEnvelope, Ruleset] = Operation(
    id="createRuleset",
    method="POST",
    path="/rulesets",
    tag="Rulesets",
    module="rulesets.create_ruleset",
    package="pagerduty_rest",
    responses={
        201: "RulesetEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="RulesetCreate",
    body_media=("application/json",),
    wrapper="ruleset",
    unwrap={
        201: "ruleset",
    },
    scopes=("event_rules.write",),
)


def _request(
    *,
    body: RulesetCreate | Ruleset | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: RulesetCreate | Ruleset | Mapping[str, Any],
) -> Response[RulesetEnvelope]:
    """Creates a ruleset, which sorts incoming events to services by its rules.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: RulesetCreate | Ruleset | Mapping[str, Any],
) -> Ruleset:
    """Creates a ruleset, which sorts incoming events to services by its rules.

    - `POST /rulesets`, OAuth scope `event_rules.write`.
    - Worth catching: `NotFound` (404).
    - PagerDuty is retiring rulesets; use event orchestrations for anything new.

    Args:
        body:
            team: The team that owns the ruleset.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: RulesetCreate | Ruleset | Mapping[str, Any],
) -> Response[RulesetEnvelope]:
    """Creates a ruleset, which sorts incoming events to services by its rules.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: RulesetCreate | Ruleset | Mapping[str, Any],
) -> Ruleset:
    """Creates a ruleset, which sorts incoming events to services by its rules.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
