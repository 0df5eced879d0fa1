"""Changes the address, the user or the password of a stored ServiceNow login."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.credentials_envelope import CredentialsEnvelope
    from ..._models.service_now_credentials import ServiceNowCredentials
    from ..._models.service_now_credentials_request import ServiceNowCredentialsRequest

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CredentialsEnvelope, ServiceNowCredentials] = Operation(
    id="updateServiceNowCredentials",
    method="PUT",
    path="/enrichment/integrations/servicenow/credentials/{credentials_id}",
    tag="Enrichment Integrations",
    module="enrichment_integrations.update_service_now_credentials",
    package="pagerduty_rest",
    responses={
        200: "CredentialsEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceNowCredentialsRequest",
    body_media=("application/json",),
    wrapper="credentials",
    unwrap={
        200: "credentials",
    },
    scopes=("contextual_data.write",),
)


def _request(
    credentials_id: str,
    *,
    body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "credentials_id": credentials_id,
        },
        body=body,
    )


def sync_detailed(
    credentials_id: str,
    *,
    client: ApiClient,
    body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
) -> Response[CredentialsEnvelope]:
    """Changes the address, the user or the password of a stored ServiceNow login.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            credentials_id,
            body=body,
        ),
    )


def sync(
    credentials_id: str,
    *,
    client: ApiClient,
    body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
) -> ServiceNowCredentials:
    """Changes the address, the user or the password of a stored ServiceNow login.

    - `PUT /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    - The password is never returned.

    Args:
        body:
            instance_endpoint: Address of the ServiceNow instance.
    """
    return OPERATION.call(
        client,
        _request(
            credentials_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    credentials_id: str,
    *,
    client: ApiClient,
    body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
) -> Response[CredentialsEnvelope]:
    """Changes the address, the user or the password of a stored ServiceNow login.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            credentials_id,
            body=body,
        ),
    )


async def asyncio(
    credentials_id: str,
    *,
    client: ApiClient,
    body: ServiceNowCredentialsRequest | ServiceNowCredentials | Mapping[str, Any],
) -> ServiceNowCredentials:
    """Changes the address, the user or the password of a stored ServiceNow login.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            credentials_id,
            body=body,
        ),
    )
