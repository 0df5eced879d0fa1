"""Returns the value that an external_data variable of an event orchestration holds now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.get_external_data_cache_var_data_on_service_orch_result import (
        GetExternalDataCacheVarDataOnServiceOrchResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetExternalDataCacheVarDataOnServiceOrchResult, GetExternalDataCacheVarDataOnServiceOrchResult] = (
    Operation(
        id="getExternalDataCacheVarDataOnGlobalOrch",
        method="GET",
        path="/event_orchestrations/{id}/cache_variables/{cache_variable_id}/data",
        tag="Event Orchestrations",
        module="event_orchestrations.get_external_data_cache_var_data_on_global_orch",
        package="pagerduty_rest",
        responses={
            200: "GetExternalDataCacheVarDataOnServiceOrchResult",
            400: "ErrorResponse",
            401: "ErrorResponse",
            403: "ErrorResponse",
            404: "ErrorResponse",
        },
        scopes=("event_orchestrations.read",),
        is_read_only=True,
    )
)


def _request(
    id: str,
    cache_variable_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "cache_variable_id": cache_variable_id,
        },
    )


def sync_detailed(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
) -> Response[GetExternalDataCacheVarDataOnServiceOrchResult]:
    """Returns the value that an external_data variable of an event orchestration holds now.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            cache_variable_id,
        ),
    )


def sync(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
) -> GetExternalDataCacheVarDataOnServiceOrchResult:
    """Returns the value that an external_data variable of an event orchestration holds now.

    - `GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
      `event_orchestrations.read`.
    - Worth catching: `NotFound` (404).
    - Only for variables of the external_data type.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            cache_variable_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
) -> Response[GetExternalDataCacheVarDataOnServiceOrchResult]:
    """Returns the value that an external_data variable of an event orchestration holds now.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            cache_variable_id,
        ),
    )


async def asyncio(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
) -> GetExternalDataCacheVarDataOnServiceOrchResult:
    """Returns the value that an external_data variable of an event orchestration holds now.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            cache_variable_id,
        ),
    )
