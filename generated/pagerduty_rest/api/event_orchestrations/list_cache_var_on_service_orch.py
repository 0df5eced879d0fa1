"""Lists the variables that keep values between events for the rules of a service's orchestration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.list_cache_var_on_service_orch_page import ListCacheVarOnServiceOrchPage

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ListCacheVarOnServiceOrchPage, ListCacheVarOnServiceOrchPage] = Operation(
    id="listCacheVarOnServiceOrch",
    method="GET",
    path="/event_orchestrations/services/{service_id}/cache_variables",
    tag="Event Orchestrations",
    module="event_orchestrations.list_cache_var_on_service_orch",
    package="pagerduty_rest",
    responses={
        200: "ListCacheVarOnServiceOrchPage",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    service_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
        },
    )


def sync_detailed(
    service_id: str,
    *,
    client: ApiClient,
) -> Response[ListCacheVarOnServiceOrchPage]:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
        ),
    )


def sync(
    service_id: str,
    *,
    client: ApiClient,
) -> ListCacheVarOnServiceOrchPage:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    - `GET /event_orchestrations/services/{service_id}/cache_variables`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            service_id,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    *,
    client: ApiClient,
) -> Response[ListCacheVarOnServiceOrchPage]:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
        ),
    )


async def asyncio(
    service_id: str,
    *,
    client: ApiClient,
) -> ListCacheVarOnServiceOrchPage:
    """Lists the variables that keep values between events for the rules of a service's orchestration.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
        ),
    )
