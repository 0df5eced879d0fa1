"""PUT /services/{id}/integrations/{integration_id}"""

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
    id="updateServiceIntegration",
    method="PUT",
    path="/services/{id}/integrations/{integration_id}",
    tag="Services",
    module="services.update_service_integration",
    responses={
        200: "CreateServiceIntegrationEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="IntegrationInput",
    body_media=("application/json",),
    wrapper="integration",
    unwrap={
        200: "integration",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
    integration_id: str,
    *,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "integration_id": integration_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    integration_id: str,
    *,
    client: Client,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


def sync(
    id: str,
    integration_id: str,
    *,
    client: Client,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """PUT /services/{id}/integrations/{integration_id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    integration_id: str,
    *,
    client: Client,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    integration_id: str,
    *,
    client: Client,
    body: IntegrationInput | Integration | Mapping[str, Any] | None = None,
) -> Integration:
    """PUT /services/{id}/integrations/{integration_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_id,
            body=body,
        ),
    )
