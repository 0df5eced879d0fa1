"""Replaces the text of a memory, to correct what the SRE Agent works from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.memory_envelope import MemoryEnvelope
    from ..._models.sre_memory import SREMemory
    from ..._models.sre_memory_update import SreMemoryUpdate

from pagerduty_runtime.operation import Operation

OPERATION: Operation[MemoryEnvelope, SREMemory] = Operation(
    id="updateSreMemory",
    method="PUT",
    path="/sre_agent/memories/{id}",
    tag="SRE Agent",
    module="sre_agent.update_sre_memory",
    package="pagerduty_rest",
    responses={
        200: "MemoryEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="SreMemoryUpdate",
    body_media=("application/json",),
    wrapper="memory",
    unwrap={
        200: "memory",
    },
    scopes=("sre_agent.write",),
)


def _request(
    id: str,
    *,
    body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
) -> Response[MemoryEnvelope]:
    """Replaces the text of a memory, to correct what the SRE Agent works from.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
) -> SREMemory:
    """Replaces the text of a memory, to correct what the SRE Agent works from.

    - `PUT /sre_agent/memories/{id}`, OAuth scope `sre_agent.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
) -> Response[MemoryEnvelope]:
    """Replaces the text of a memory, to correct what the SRE Agent works from.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: SreMemoryUpdate | SREMemory | Mapping[str, Any],
) -> SREMemory:
    """Replaces the text of a memory, to correct what the SRE Agent works from.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
