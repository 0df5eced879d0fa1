"""Stops offering an action on the incidents of a service; both of them stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteAutomationActionServiceAssociation",
    method="DELETE",
    path="/automation_actions/actions/{id}/services/{service_id}",
    tag="Automation Actions",
    module="automation_actions.delete_automation_action_service_association",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
)


def _request(
    id: str,
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "service_id": service_id,
        },
    )


def sync_detailed(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Stops offering an action on the incidents of a service; both of them stay.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            service_id,
        ),
    )


def sync(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> None:
    """Stops offering an action on the incidents of a service; both of them stay.

    - `DELETE /automation_actions/actions/{id}/services/{service_id}`.
    - Worth catching: `PaymentRequired` (402: the plan lacks the ability), `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            service_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Stops offering an action on the incidents of a service; both of them stay.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            service_id,
        ),
    )


async def asyncio(
    id: str,
    service_id: str,
    *,
    client: ApiClient,
) -> None:
    """Stops offering an action on the incidents of a service; both of them stay.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            service_id,
        ),
    )
