"""Returns one escalation policy with its levels and their targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.escalation_policy import EscalationPolicy
    from ..._models.escalation_policy_envelope import EscalationPolicyEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EscalationPolicyEnvelope, EscalationPolicy] = Operation(
    id="getEscalationPolicy",
    method="GET",
    path="/escalation_policies/{id}",
    tag="Escalation Policies",
    module="escalation_policies.get_escalation_policy",
    package="pagerduty_rest",
    responses={
        200: "EscalationPolicyEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "escalation_policy",
    },
    scopes=("escalation_policies.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
) -> Response[EscalationPolicyEnvelope]:
    """Returns one escalation policy with its levels and their targets.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
) -> EscalationPolicy:
    """Returns one escalation policy with its levels and their targets.

    - `GET /escalation_policies/{id}`, OAuth scope `escalation_policies.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
) -> Response[EscalationPolicyEnvelope]:
    """Returns one escalation policy with its levels and their targets.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "teams", "targets", "escalation_rule_assignment_strategies"]] | None = None,
) -> EscalationPolicy:
    """Returns one escalation policy with its levels and their targets.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
