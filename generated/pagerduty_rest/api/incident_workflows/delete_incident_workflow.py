"""Deletes a workflow and its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteIncidentWorkflow",
    method="DELETE",
    path="/incident_workflows/{id}",
    tag="Incident Workflows",
    module="incident_workflows.delete_incident_workflow",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("incident_workflows.write",),
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
) -> Response[None]:
    """Deletes a workflow and its steps.

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
) -> None:
    """Deletes a workflow and its steps.

    - `DELETE /incident_workflows/{id}`, OAuth scope `incident_workflows.write`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    - Cannot be undone; to stop a workflow and keep it, set is_enabled to false with `client.incident_workflows.update`.
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
) -> Response[None]:
    """Deletes a workflow and its steps.

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
) -> None:
    """Deletes a workflow and its steps.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
