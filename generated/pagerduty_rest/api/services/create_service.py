"""POST /services"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.create_service_envelope import CreateServiceEnvelope
    from ...models.service import Service
    from ...models.service_input import ServiceInput
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CreateServiceEnvelope, Service] = Operation(
    id="createService",
    method="POST",
    path="/services",
    tag="Services",
    module="services.create_service",
    responses={
        201: "CreateServiceEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
    },
    body="ServiceInput",
    body_media=("application/json",),
    wrapper="service",
    unwrap={
        201: "service",
    },
    scopes=("services.write",),
)


def _request(
    *,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Response[CreateServiceEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Service:
    """POST /services"""
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Response[CreateServiceEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Service:
    """POST /services"""
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
