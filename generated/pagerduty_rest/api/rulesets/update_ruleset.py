"""Renames a ruleset or gives it to another team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.ruleset import Ruleset
    from ..._models.ruleset_envelope import RulesetEnvelope
    from ..._models.ruleset_input import RulesetInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RulesetEnvelope, Ruleset] = Operation(
    id="updateRuleset",
    method="PUT",
    path="/rulesets/{id}",
    tag="Rulesets",
    module="rulesets.update_ruleset",
    package="pagerduty_rest",
    responses={
        200: "RulesetEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    body="RulesetInput",
    body_media=("application/json",),
    wrapper="ruleset",
    unwrap={
        200: "ruleset",
    },
    scopes=("event_rules.write",),
)


def _request(
    id: str,
    *,
    body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
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
    body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
) -> Response[RulesetEnvelope]:
    """Renames a ruleset or gives it to another team.

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
    body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
) -> Ruleset:
    """Renames a ruleset or gives it to another team.

    - `PUT /rulesets/{id}`, OAuth scope `event_rules.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
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
    body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
) -> Response[RulesetEnvelope]:
    """Renames a ruleset or gives it to another team.

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
    body: RulesetInput | Ruleset | Mapping[str, Any] | None = None,
) -> Ruleset:
    """Renames a ruleset or gives it to another team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
