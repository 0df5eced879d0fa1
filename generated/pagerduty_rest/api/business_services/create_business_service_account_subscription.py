"""Subscribes the whole account, rather than single users or teams, to a business service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_business_service_account_subscription_result import (
        CreateBusinessServiceAccountSubscriptionResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateBusinessServiceAccountSubscriptionResult, CreateBusinessServiceAccountSubscriptionResult] = (
    Operation(
        id="createBusinessServiceAccountSubscription",
        method="POST",
        path="/business_services/{id}/account_subscription",
        tag="Business Services",
        module="business_services.create_business_service_account_subscription",
        package="pagerduty_rest",
        responses={
            200: "CreateBusinessServiceAccountSubscriptionResult",
            401: "ErrorResponse",
            403: "ErrorResponse",
            404: "ErrorResponse",
            422: "ErrorResponse",
        },
        scopes=("subscribers.write",),
    )
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
) -> Response[CreateBusinessServiceAccountSubscriptionResult]:
    """Subscribes the whole account, rather than single users or teams, to a business service.

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
) -> CreateBusinessServiceAccountSubscriptionResult:
    """Subscribes the whole account, rather than single users or teams, to a business service.

    - `POST /business_services/{id}/account_subscription`, OAuth scope `subscribers.write`.
    - Worth catching: `NotFound` (404), `UnprocessableEntity` (422: understood, but it cannot be done).
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
) -> Response[CreateBusinessServiceAccountSubscriptionResult]:
    """Subscribes the whole account, rather than single users or teams, to a business service.

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
) -> CreateBusinessServiceAccountSubscriptionResult:
    """Subscribes the whole account, rather than single users or teams, to a business service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
