"""Returns a runner with its status and when it was last seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.automation_actions_runner import AutomationActionsRunner
    from ..._models.get_automation_actions_runner_envelope import GetAutomationActionsRunnerEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetAutomationActionsRunnerEnvelope, AutomationActionsRunner] = Operation(
    id="getAutomationActionsRunner",
    method="GET",
    path="/automation_actions/runners/{id}",
    tag="Automation Actions",
    module="automation_actions.get_automation_actions_runner",
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
    unwrap={
        200: "runner",
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
) -> Response[GetAutomationActionsRunnerEnvelope]:
    """Returns a runner with its status and when it was last seen.

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
) -> AutomationActionsRunner:
    """Returns a runner with its status and when it was last seen.

    - `GET /automation_actions/runners/{id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - The runner's secret is not included.
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
) -> Response[GetAutomationActionsRunnerEnvelope]:
    """Returns a runner with its status and when it was last seen.

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
) -> AutomationActionsRunner:
    """Returns a runner with its status and when it was last seen.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
