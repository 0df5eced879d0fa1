"""Turns the event rules of a service into an equal event orchestration and switches to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.convert_service_event_rules_to_event_orchestration_result import (
        ConvertServiceEventRulesToEventOrchestrationResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    ConvertServiceEventRulesToEventOrchestrationResult, ConvertServiceEventRulesToEventOrchestrationResult
] = Operation(
    id="convertServiceEventRulesToEventOrchestration",
    method="POST",
    path="/services/{id}/rules/convert",
    tag="Services",
    module="services.convert_service_event_rules_to_event_orchestration",
    package="pagerduty_rest",
    responses={
        200: "ConvertServiceEventRulesToEventOrchestrationResult",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
        409: "ErrorResponse",
    },
    scopes=("services.write",),
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
) -> Response[ConvertServiceEventRulesToEventOrchestrationResult]:
    """Turns the event rules of a service into an equal event orchestration and switches to it.

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
) -> ConvertServiceEventRulesToEventOrchestrationResult:
    """Turns the event rules of a service into an equal event orchestration and switches to it.

    - `POST /services/{id}/rules/convert`, OAuth scope `services.write`.
    - Worth catching: `NotFound` (404), `Conflict` (409).
    - The service's events go through the orchestration from then on, and the old rules can no longer be edited.
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
) -> Response[ConvertServiceEventRulesToEventOrchestrationResult]:
    """Turns the event rules of a service into an equal event orchestration and switches to it.

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
) -> ConvertServiceEventRulesToEventOrchestrationResult:
    """Turns the event rules of a service into an equal event orchestration and switches to it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
