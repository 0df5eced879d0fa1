"""Registers a runner, the agent that carries actions out inside one's own network or in the cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_runner_create import AutomationActionsRunnerCreate
    from ..._models.runner_envelope import RunnerEnvelope
    from ..._models.runner_envelope_runner import RunnerEnvelopeRunner

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RunnerEnvelope, RunnerEnvelopeRunner] = Operation(
    id="createAutomationActionsRunner",
    method="POST",
    path="/automation_actions/runners",
    tag="Automation Actions",
    module="automation_actions.create_automation_actions_runner",
    package="pagerduty_rest",
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
    client: ApiClient,
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> Response[RunnerEnvelope]:
    """Registers a runner, the agent that carries actions out inside one's own network or in the cloud.

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
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> RunnerEnvelopeRunner:
    """Registers a runner, the agent that carries actions out inside one's own network or in the cloud.

    - `POST /automation_actions/runners`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - The runner's secret is in the result of this call only, so keep it.

    Args:
        body:
            description: At most 1024 characters.
            name: At most 255 characters.
            runbook_api_key: For runner_type runbook: the key to the Runbook Automation instance, at most 64 characters.
            runbook_base_uri: For runner_type runbook: which Runbook Automation instance to use, at most 255 characters.
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
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> Response[RunnerEnvelope]:
    """Registers a runner, the agent that carries actions out inside one's own network or in the cloud.

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
    body: AutomationActionsRunnerCreate | RunnerEnvelopeRunner | Mapping[str, Any],
) -> RunnerEnvelopeRunner:
    """Registers a runner, the agent that carries actions out inside one's own network or in the cloud.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
