"""Runs an action for an incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_action_invocation_create import AutomationActionInvocationCreate
    from ..._models.invocation_envelope import InvocationEnvelope
    from ..._models.invocation_envelope_invocation import InvocationEnvelopeInvocation

from pagerduty_runtime.operation import Operation

OPERATION: Operation[InvocationEnvelope, InvocationEnvelopeInvocation] = Operation(
    id="createAutomationActionInvocation",
    method="POST",
    path="/automation_actions/actions/{id}/invocations",
    tag="Automation Actions",
    module="automation_actions.create_automation_action_invocation",
    package="pagerduty_rest",
    responses={
        201: "InvocationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="AutomationActionInvocationCreate",
    body_media=("application/json",),
    wrapper="invocation",
    unwrap={
        201: "invocation",
    },
)


def _request(
    id: str,
    *,
    body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
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
    body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
) -> Response[InvocationEnvelope]:
    """Runs an action for an incident.

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
    body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
) -> InvocationEnvelopeInvocation:
    """Runs an action for an incident.

    - `POST /automation_actions/actions/{id}/invocations`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - The call does not wait for the run to end: poll `client.automation_actions.get_invocation` for its state.

    Args:
        body:
            metadata: The incident that the action is run for, and an alert of it if one is meant.
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
    body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
) -> Response[InvocationEnvelope]:
    """Runs an action for an incident.

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
    body: AutomationActionInvocationCreate | InvocationEnvelopeInvocation | Mapping[str, Any],
) -> InvocationEnvelopeInvocation:
    """Runs an action for an incident.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
