"""POST /services/{id}/integrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.create_service_integration_envelope import CreateServiceIntegrationEnvelope
    from ...models.integration import Integration
    from ...models.integration_input import IntegrationInput
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[CreateServiceIntegrationEnvelope, Integration] = Operation(
    id="createServiceIntegration",
    method="POST",
    path="/services/{id}/integrations",
    tag="Services",
    module="services.create_service_integration",
    responses={
        201: "CreateServiceIntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IntegrationInput",
    body_media=("application/json",),
    wrapper="integration",
    unwrap={
        201: "integration",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    *,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """POST /services/{id}/integrations"""
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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
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
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """POST /services/{id}/integrations"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
