"""Changes a runner's name, its description or its access to Runbook Automation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_runner import AutomationActionsRunner
    from ..._models.automation_actions_runner_update import AutomationActionsRunnerUpdate
    from ..._models.get_automation_actions_runner_envelope import GetAutomationActionsRunnerEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsRunnerEnvelope, AutomationActionsRunner] = Operation(
    id="updateAutomationActionsRunner",
    method="PUT",
    path="/automation_actions/runners/{id}",
    tag="Automation Actions",
    module="automation_actions.update_automation_actions_runner",
    package="pagerduty_rest",
    responses={
        200: "GetAutomationActionsRunnerEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="AutomationActionsRunnerUpdate",
    body_media=("application/json",),
    wrapper="runner",
    unwrap={
        200: "runner",
    },
)


def _request(
    id: str,
    *,
    body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
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
    body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
) -> Response[GetAutomationActionsRunnerEnvelope]:
    """Changes a runner's name, its description or its access to Runbook Automation.

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
    body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
) -> AutomationActionsRunner:
    """Changes a runner's name, its description or its access to Runbook Automation.

    - `PUT /automation_actions/runners/{id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Teams are not changed here but with the calls that add and remove them.

    Args:
        body:
            description: At most 1024 characters.
            name: At most 255 characters.
            runbook_api_key: Only for runners of the runbook type; at most 64 characters.
            runbook_base_uri: Only for runners of the runbook type; at most 255 characters.
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
    body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
) -> Response[GetAutomationActionsRunnerEnvelope]:
    """Changes a runner's name, its description or its access to Runbook Automation.

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
    body: AutomationActionsRunnerUpdate | AutomationActionsRunner | Mapping[str, Any],
) -> AutomationActionsRunner:
    """Changes a runner's name, its description or its access to Runbook Automation.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
