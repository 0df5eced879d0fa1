"""GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.cache_variable import CacheVariable
    from ...models.cache_variable_envelope import CacheVariableEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CacheVariableEnvelope, CacheVariable] = Operation(
    id="getCacheVarOnGlobalOrch",
    method="GET",
    path="/event_orchestrations/{id}/cache_variables/{cache_variable_id}",
    tag="Event Orchestrations",
    module="event_orchestrations.get_cache_var_on_global_orch",
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
    client: Client,
) -> Response[CacheVariableEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
) -> CacheVariable:
    """GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}"""
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
    client: Client,
) -> Response[CacheVariableEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
) -> CacheVariable:
    """GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            cache_variable_id,
        ),
    )
