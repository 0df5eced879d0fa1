"""Tells which optional product features, such as AIOps, are on for a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_event_orchestration_feature_enablements_page import (
        ListEventOrchestrationFeatureEnablementsPage,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListEventOrchestrationFeatureEnablementsPage, ListEventOrchestrationFeatureEnablementsPage] = (
    Operation(
        id="listServiceFeatureEnablements",
        method="GET",
        path="/services/{id}/enablements",
        tag="Services",
        module="services.list_service_feature_enablements",
        package="pagerduty_rest",
        responses={
            200: "ListEventOrchestrationFeatureEnablementsPage",
            403: "ErrorResponse",
            404: "ErrorResponse",
            500: "ErrorResponse",
        },
        scopes=("services.read",),
        is_read_only=True,
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
) -> Response[ListEventOrchestrationFeatureEnablementsPage]:
    """Tells which optional product features, such as AIOps, are on for a service.

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
) -> ListEventOrchestrationFeatureEnablementsPage:
    """Tells which optional product features, such as AIOps, are on for a service.

    - `GET /services/{id}/enablements`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
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
) -> Response[ListEventOrchestrationFeatureEnablementsPage]:
    """Tells which optional product features, such as AIOps, are on for a service.

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
) -> ListEventOrchestrationFeatureEnablementsPage:
    """Tells which optional product features, such as AIOps, are on for a service.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
