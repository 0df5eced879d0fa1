"""Returns one run of an action with its state, its timing and the incident it was for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_invocation import AutomationActionsInvocation
    from ..._models.get_automation_actions_invocation_envelope import GetAutomationActionsInvocationEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsInvocationEnvelope, AutomationActionsInvocation] = Operation(
    id="getAutomationActionsInvocation",
    method="GET",
    path="/automation_actions/invocations/{id}",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_invocation",
    package="pagerduty_rest",
    responses={
        200: "GetAutomationActionsInvocationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "invocation",
    },
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
) -> Response[GetAutomationActionsInvocationEnvelope]:
    """Returns one run of an action with its state, its timing and the incident it was for.

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
) -> AutomationActionsInvocation:
    """Returns one run of an action with its state, its timing and the incident it was for.

    - `GET /automation_actions/invocations/{id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
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
) -> Response[GetAutomationActionsInvocationEnvelope]:
    """Returns one run of an action with its state, its timing and the incident it was for.

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
) -> AutomationActionsInvocation:
    """Returns one run of an action with its state, its timing and the incident it was for.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
