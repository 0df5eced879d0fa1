"""Returns a ruleset with its routing keys and its team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.ruleset import Ruleset
    from ..._models.ruleset_envelope import RulesetEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RulesetEnvelope, Ruleset] = Operation(
    id="getRuleset",
    method="GET",
    path="/rulesets/{id}",
    tag="Rulesets",
    module="rulesets.get_ruleset",
    package="pagerduty_rest",
    responses={
        200: "RulesetEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "ruleset",
    },
    scopes=("event_rules.read",),
    is_read_only=True,
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[RulesetEnvelope]:
    """Returns a ruleset with its routing keys and its team.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
) -> Ruleset:
    """Returns a ruleset with its routing keys and its team.

    - `GET /rulesets/{id}`, OAuth scope `event_rules.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
) -> Response[RulesetEnvelope]:
    """Returns a ruleset with its routing keys and its team.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
) -> Ruleset:
    """Returns a ruleset with its routing keys and its team.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
