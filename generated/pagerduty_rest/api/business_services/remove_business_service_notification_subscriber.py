"""Ends the subscriptions of users and teams to a business service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.business_service_notification_subscribers_create import BusinessServiceNotificationSubscribersCreate
    from ..._models.remove_business_service_notification_subscriber_result import (
        RemoveBusinessServiceNotificationSubscriberResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[
    RemoveBusinessServiceNotificationSubscriberResult, RemoveBusinessServiceNotificationSubscriberResult
] = Operation(
    id="removeBusinessServiceNotificationSubscriber",
    method="POST",
    path="/business_services/{id}/unsubscribe",
    tag="Business Services",
    module="business_services.remove_business_service_notification_subscriber",
    package="pagerduty_rest",
    responses={
        200: "RemoveBusinessServiceNotificationSubscriberResult",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        422: "ErrorResponse",
    },
    body="BusinessServiceNotificationSubscribersCreate",
    body_media=("application/json",),
    scopes=("subscribers.write",),
)


def _request(
    id: str,
    *,
    body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
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
    body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
) -> Response[RemoveBusinessServiceNotificationSubscriberResult]:
    """Ends the subscriptions of users and teams to a business service.

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
    body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
) -> RemoveBusinessServiceNotificationSubscriberResult:
    """Ends the subscriptions of users and teams to a business service.

    - `POST /business_services/{id}/unsubscribe`, OAuth scope `subscribers.write`.
    - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
    - The result counts how many were removed, were not subscribed, and were not allowed.

    Args:
        body:
            subscribers: At least one, none of them twice.
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
    body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
) -> Response[RemoveBusinessServiceNotificationSubscriberResult]:
    """Ends the subscriptions of users and teams to a business service.

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
    body: BusinessServiceNotificationSubscribersCreate | Mapping[str, Any],
) -> RemoveBusinessServiceNotificationSubscriberResult:
    """Ends the subscriptions of users and teams to a business service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
