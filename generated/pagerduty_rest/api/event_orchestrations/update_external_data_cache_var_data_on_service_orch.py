"""Sets the value that an external_data variable of a service's orchestration holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.external_data_cache_var_data_on_service_orch_update import (
        ExternalDataCacheVarDataOnServiceOrchUpdate,
    )
    from ..._models.get_external_data_cache_var_data_on_service_orch_result import (
        GetExternalDataCacheVarDataOnServiceOrchResult,
    )

from pagerduty_runtime.operation import Operation

OPERATION: Operation[GetExternalDataCacheVarDataOnServiceOrchResult, GetExternalDataCacheVarDataOnServiceOrchResult] = (
    Operation(
        id="updateExternalDataCacheVarDataOnServiceOrch",
        method="PUT",
        path="/event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data",
        tag="Event Orchestrations",
        module="event_orchestrations.update_external_data_cache_var_data_on_service_orch",
        package="pagerduty_rest",
        responses={
            200: "GetExternalDataCacheVarDataOnServiceOrchResult",
            400: "ErrorResponse",
            401: "ErrorResponse",
            403: "ErrorResponse",
            404: "ErrorResponse",
            405: "ErrorResponse",
        },
        body="ExternalDataCacheVarDataOnServiceOrchUpdate",
        body_media=("application/json",),
        scopes=("services.write",),
    )
)


def _request(
    service_id: str,
    cache_variable_id: str,
    *,
    body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "service_id": service_id,
            "cache_variable_id": cache_variable_id,
        },
        body=body,
    )


def sync_detailed(
    service_id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
) -> Response[GetExternalDataCacheVarDataOnServiceOrchResult]:
    """Sets the value that an external_data variable of a service's orchestration holds.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            service_id,
            cache_variable_id,
            body=body,
        ),
    )


def sync(
    service_id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
) -> GetExternalDataCacheVarDataOnServiceOrchResult:
    """Sets the value that an external_data variable of a service's orchestration holds.

    - `PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data`, OAuth scope
      `services.write`.
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
            service_id,
            cache_variable_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    service_id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
) -> Response[GetExternalDataCacheVarDataOnServiceOrchResult]:
    """Sets the value that an external_data variable of a service's orchestration holds.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            service_id,
            cache_variable_id,
            body=body,
        ),
    )


async def asyncio(
    service_id: str,
    cache_variable_id: str,
    *,
    client: ApiClient,
    body: ExternalDataCacheVarDataOnServiceOrchUpdate | Mapping[str, Any],
) -> GetExternalDataCacheVarDataOnServiceOrchResult:
    """Sets the value that an external_data variable of a service's orchestration holds.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            service_id,
            cache_variable_id,
            body=body,
        ),
    )
