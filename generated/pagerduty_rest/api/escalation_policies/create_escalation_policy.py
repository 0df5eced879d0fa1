"""POST /escalation_policies"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.escalation_policy import EscalationPolicy
    from ...models.escalation_policy_envelope import EscalationPolicyEnvelope
    from ...models.escalation_policy_input import EscalationPolicyInput
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[EscalationPolicyEnvelope, EscalationPolicy] = Operation(
    id="createEscalationPolicy",
    method="POST",
    path="/escalation_policies",
    tag="Escalation Policies",
    module="escalation_policies.create_escalation_policy",
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
    client: Client,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> Response[EscalationPolicyEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> EscalationPolicy:
    """POST /escalation_policies"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> Response[EscalationPolicyEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: EscalationPolicyInput | EscalationPolicy | Mapping[str, Any],
) -> EscalationPolicy:
    """POST /escalation_policies"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
