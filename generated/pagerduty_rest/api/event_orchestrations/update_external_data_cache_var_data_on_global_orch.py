"""Sets the value that an external_data variable of an event orchestration holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.external_data_cache_var_data_on_global_orch_update import ExternalDataCacheVarDataOnGlobalOrchUpdate
    from ..._models.get_external_data_cache_var_data_on_service_orch_result import (
        GetExternalDataCacheVarDataOnServiceOrchResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetExternalDataCacheVarDataOnServiceOrchResult, GetExternalDataCacheVarDataOnServiceOrchResult] = (
    Operation(
        id="updateExternalDataCacheVarDataOnGlobalOrch",
        method="PUT",
        path="/event_orchestrations/{id}/cache_variables/{cache_variable_id}/data",
        tag="Event Orchestrations",
        module="event_orchestrations.update_external_data_cache_var_data_on_global_orch",
        package="pagerduty_rest",
        responses={
            200: "GetExternalDataCacheVarDataOnServiceOrchResult",
            400: "ErrorResponse",
            401: "ErrorResponse",
            403: "ErrorResponse",
            404: "ErrorResponse",
            405: "ErrorResponse",
        },
        body="ExternalDataCacheVarDataOnGlobalOrchUpdate",
        body_media=("application/json",),
        scopes=("event_orchestrations.write",),
    )
)


def _request(
    id: str,
    cache_variable_id: str,
    *,
    body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "cache_variable_id": cache_variable_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
) -> Response[GetExternalDataCacheVarDataOnServiceOrchResult]:
    """Sets the value that an external_data variable of an event orchestration holds.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            cache_variable_id,
            body=body,
        ),
    )


def sync(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
) -> GetExternalDataCacheVarDataOnServiceOrchResult:
    """Sets the value that an external_data variable of an event orchestration holds.

    - `PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data`, OAuth scope
      `event_orchestrations.write`.
    - Worth catching: `NotFound` (404).
    - Only for variables of the external_data type.
    - The value expires after the variable's ttl_seconds.

    Args:
        body:
            cache_variable_data: Must be of the variable's data_type.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            cache_variable_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
) -> Response[GetExternalDataCacheVarDataOnServiceOrchResult]:
    """Sets the value that an external_data variable of an event orchestration holds.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            cache_variable_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnGlobalOrchUpdate | Mapping[str, Any],
) -> GetExternalDataCacheVarDataOnServiceOrchResult:
    """Sets the value that an external_data variable of an event orchestration holds.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            cache_variable_id,
            body=body,
        ),
    )
