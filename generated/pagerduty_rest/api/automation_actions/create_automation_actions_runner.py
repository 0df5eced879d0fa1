"""POST /automation_actions/runners"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.automation_actions_runner_create import AutomationActionsRunnerCreate
    from ...models.runner_envelope import RunnerEnvelope
    from ...models.runner_envelope_runner import RunnerEnvelopeRunner
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[RunnerEnvelope, RunnerEnvelopeRunner] = Operation(
    id="createAutomationActionsRunner",
    method="POST",
    path="/automation_actions/runners",
    tag="Automation Actions",
    module="automation_actions.create_automation_actions_runner",
    responses={
        201: "RunnerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="AutomationActionsRunnerCreate",
    body_media=("application/json",),
    wrapper="runner",
    unwrap={
        201: "runner",
    },
)


def _request(
    *,
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> Response[RunnerEnvelope]:
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
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> RunnerEnvelopeRunner:
    """POST /automation_actions/runners"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> Response[RunnerEnvelope]:
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
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> RunnerEnvelopeRunner:
    """POST /automation_actions/runners"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
