"""Changes an escalation policy, for example its levels and targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.escalation_policy import EscalationPolicy
    from ..._models.escalation_policy_envelope import EscalationPolicyEnvelope
    from ..._models.escalation_policy_update import EscalationPolicyUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EscalationPolicyEnvelope, EscalationPolicy] = Operation(
    id="updateEscalationPolicy",
    method="PUT",
    path="/escalation_policies/{id}",
    tag="Escalation Policies",
    module="escalation_policies.update_escalation_policy",
    package="pagerduty_rest",
    responses={
        200: "EscalationPolicyEnvelope",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="EscalationPolicyUpdate",
    body_media=("application/json",),
    wrapper="escalation_policy",
    unwrap={
        200: "escalation_policy",
    },
    scopes=("escalation_policies.write",),
)


def _request(
    id: str,
    *,
    body: EscalationPolicyUpdate | EscalationPolicy | Mapping[str, Any] | None = None,
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
    body: EscalationPolicyUpdate | EscalationPolicy | Mapping[str, Any] | None = None,
) -> Response[EscalationPolicyEnvelope]:
    """Changes an escalation policy, for example its levels and targets.

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
    body: EscalationPolicyUpdate | EscalationPolicy | Mapping[str, Any] | None = None,
) -> EscalationPolicy:
    """Changes an escalation policy, for example its levels and targets.

    - `PUT /escalation_policies/{id}`, OAuth scope `escalation_policies.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - escalation_rules replaces all levels; a level that is not sent is removed.

    Args:
        body:
            escalation_rules: Levels in order, each with 1 to 10 targets; escalation_delay_in_minutes is how long a
                level has before the next is notified.
            num_loops: How often the levels are gone through again when nobody acknowledges; 0 by default.
            on_call_handoff_notifications: When to tell users that they go on or off call: always, or only where a
                service uses the policy.
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
    body: EscalationPolicyUpdate | EscalationPolicy | Mapping[str, Any] | None = None,
) -> Response[EscalationPolicyEnvelope]:
    """Changes an escalation policy, for example its levels and targets.

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
    body: EscalationPolicyUpdate | EscalationPolicy | Mapping[str, Any] | None = None,
) -> EscalationPolicy:
    """Changes an escalation policy, for example its levels and targets.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
