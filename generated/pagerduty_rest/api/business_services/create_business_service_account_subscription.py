"""POST /business_services/{id}/account_subscription"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.create_business_service_account_subscription_result import (
        CreateBusinessServiceAccountSubscriptionResult,
    )
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CreateBusinessServiceAccountSubscriptionResult, CreateBusinessServiceAccountSubscriptionResult] = (
    Operation(
        id="createBusinessServiceAccountSubscription",
        method="POST",
        path="/business_services/{id}/account_subscription",
        tag="Business Services",
        module="business_services.create_business_service_account_subscription",
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
    client: Client,
) -> Response[CreateBusinessServiceAccountSubscriptionResult]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> CreateBusinessServiceAccountSubscriptionResult:
    """POST /business_services/{id}/account_subscription"""
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[CreateBusinessServiceAccountSubscriptionResult]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> CreateBusinessServiceAccountSubscriptionResult:
    """POST /business_services/{id}/account_subscription"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
