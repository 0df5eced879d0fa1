"""Changes how a cache variable of a service's orchestration is filled, or switches it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.cache_var_on_service_orch_update import CacheVarOnServiceOrchUpdate
    from ..._models.cache_variable import CacheVariable
    from ..._models.cache_variable_envelope import CacheVariableEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CacheVariableEnvelope, CacheVariable] = Operation(
    id="updateCacheVarOnServiceOrch",
    method="PUT",
    path="/event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.update_cache_var_on_service_orch",
    package="pagerduty_rest",
    responses={
        200: "CacheVariableEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
    },
    body="CacheVarOnServiceOrchUpdate",
    body_media=("application/json",),
    wrapper="cache_variable",
    unwrap={
        200: "cache_variable",
    },
    scopes=("services.write",),
)


def _request(
    service_id: str,
    cache_variable_id: str,
    *,
    body: CacheVarOnServiceOrchUpdate | CacheVariable | Mapping[str, Any],
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
    body: CacheVarOnServiceOrchUpdate | CacheVariable | Mapping[str, Any],
) -> Response[CacheVariableEnvelope]:
    """Changes how a cache variable of a service's orchestration is filled, or switches it off.

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
    body: CacheVarOnServiceOrchUpdate | CacheVariable | Mapping[str, Any],
) -> CacheVariable:
    """Changes how a cache variable of a service's orchestration is filled, or switches it off.

    - `PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}`, OAuth scope
      `services.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            conditions: Which events the variable takes in, as expressions in PagerDuty Condition Language (PCL); for
                recent_value and trigger_event_count.
            configuration: What the variable holds: recent_value keeps what regex finds in the event field source,
                trigger_event_count counts events over ttl_seconds, external_data keeps a value that the API sets, for
                ttl_seconds.
            name: By this name rules refer to the variable.
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
    body: CacheVarOnServiceOrchUpdate | CacheVariable | Mapping[str, Any],
) -> Response[CacheVariableEnvelope]:
    """Changes how a cache variable of a service's orchestration is filled, or switches it off.

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
    body: CacheVarOnServiceOrchUpdate | CacheVariable | Mapping[str, Any],
) -> CacheVariable:
    """Changes how a cache variable of a service's orchestration is filled, or switches it off.

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
