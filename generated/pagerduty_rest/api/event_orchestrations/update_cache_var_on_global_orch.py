"""Changes how a cache variable of an event orchestration is filled, or switches it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.cache_var_on_global_orch_update import CacheVarOnGlobalOrchUpdate
    from ..._models.cache_variable import CacheVariable
    from ..._models.cache_variable_envelope import CacheVariableEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CacheVariableEnvelope, CacheVariable] = Operation(
    id="updateCacheVarOnGlobalOrch",
    method="PUT",
    path="/event_orchestrations/{id}/cache_variables/{cache_variable_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.update_cache_var_on_global_orch",
    package="pagerduty_rest",
    responses={
        200: "CacheVariableEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        405: "ErrorResponse",
    },
    body="CacheVarOnGlobalOrchUpdate",
    body_media=("application/json",),
    wrapper="cache_variable",
    unwrap={
        200: "cache_variable",
    },
    scopes=("event_orchestrations.write",),
)


def _request(
    id: str,
    cache_variable_id: str,
    *,
    body: CacheVarOnGlobalOrchUpdate | CacheVariable | Mapping[str, Any],
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
    body: CacheVarOnGlobalOrchUpdate | CacheVariable | Mapping[str, Any],
) -> Response[CacheVariableEnvelope]:
    """Changes how a cache variable of an event orchestration is filled, or switches it off.

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
    body: CacheVarOnGlobalOrchUpdate | CacheVariable | Mapping[str, Any],
) -> CacheVariable:
    """Changes how a cache variable of an event orchestration is filled, or switches it off.

    - `PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope `event_orchestrations.write`.
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
    body: CacheVarOnGlobalOrchUpdate | CacheVariable | Mapping[str, Any],
) -> Response[CacheVariableEnvelope]:
    """Changes how a cache variable of an event orchestration is filled, or switches it off.

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
    body: CacheVarOnGlobalOrchUpdate | CacheVariable | Mapping[str, Any],
) -> CacheVariable:
    """Changes how a cache variable of an event orchestration is filled, or switches it off.

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
