"""Returns how one cache variable of an event orchestration is set up, without its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.cache_variable import CacheVariable
    from ..._models.cache_variable_envelope import CacheVariableEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CacheVariableEnvelope, CacheVariable] = Operation(
    id="getCacheVarOnGlobalOrch",
    method="GET",
    path="/event_orchestrations/{id}/cache_variables/{cache_variable_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.get_cache_var_on_global_orch",
    package="pagerduty_rest",
    responses={
        200: "CacheVariableEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "cache_variable",
    },
    scopes=("event_orchestrations.read",),
    is_read_only=True,
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
) -> Response[CacheVariableEnvelope]:
    """Returns how one cache variable of an event orchestration is set up, without its value.

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
) -> CacheVariable:
    """Returns how one cache variable of an event orchestration is set up, without its value.

    - `GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}`, OAuth scope `event_orchestrations.read`.
    - Worth catching: `NotFound` (404).
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
) -> Response[CacheVariableEnvelope]:
    """Returns how one cache variable of an event orchestration is set up, without its value.

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
) -> CacheVariable:
    """Returns how one cache variable of an event orchestration is set up, without its value.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            cache_variable_id,
        ),
    )
