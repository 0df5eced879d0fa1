"""Creates an escalation policy: who is notified of an incident, and who next if nobody reacts."""

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
    from ..._models.escalation_policy_input import EscalationPolicyInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[EscalationPolicyEnvelope, EscalationPolicy] = Operation(
    id="createEscalationPolicy",
    method="POST",
    path="/escalation_policies",
    tag="Escalation Policies",
    module="escalation_policies.create_escalation_policy",
    package="pagerduty_rest",
    responses={
        201: "EscalationPolicyEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="EscalationPolicyInput",
    body_media=("application/json",),
    wrapper="escalation_policy",
    unwrap={
        201: "escalation_policy",
    },
    scopes=("escalation_policies.write",),
    needs_from=True,
)


def _request(
    *,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> Response[EscalationPolicyEnvelope]:
    """Creates an escalation policy: who is notified of an incident, and who next if nobody reacts.

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
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> EscalationPolicy:
    """Creates an escalation policy: who is notified of an incident, and who next if nobody reacts.

    - `POST /escalation_policies`, OAuth scope `escalation_policies.write`.
    - Acts as a user: `From`, the e-mail address of `Client(from_email=…)`, is sent where the client has one.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability).

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
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> Response[EscalationPolicyEnvelope]:
    """Creates an escalation policy: who is notified of an incident, and who next if nobody reacts.

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
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> EscalationPolicy:
    """Creates an escalation policy: who is notified of an incident, and who next if nobody reacts.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
