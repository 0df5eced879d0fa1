"""PUT /services/{id}"""

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
    id="updateService",
    method="PUT",
    path="/services/{id}",
    tag="Services",
    module="services.update_service",
    responses={
        200: "CreateServiceEnvelope",
        401: "ErrorResponse",
        402: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    body="ServiceInput",
    body_media=("application/json",),
    wrapper="service",
    unwrap={
        200: "service",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: ServiceInput | Service | Mapping[str, Any],
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
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Response[CreateServiceEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Service:
    """PUT /services/{id}"""
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
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Response[CreateServiceEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
    body: ServiceInput | Service | Mapping[str, Any],
) -> Service:
    """PUT /services/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
