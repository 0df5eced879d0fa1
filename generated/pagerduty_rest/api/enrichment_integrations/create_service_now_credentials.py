"""Stores the address and the login of a ServiceNow instance."""

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
    from ..._models.service_now_credentials_input import ServiceNowCredentialsInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CredentialsEnvelope, ServiceNowCredentials] = Operation(
    id="createServiceNowCredentials",
    method="POST",
    path="/enrichment/integrations/servicenow/credentials",
    tag="Enrichment Integrations",
    module="enrichment_integrations.create_service_now_credentials",
    package="pagerduty_rest",
    responses={
        201: "CredentialsEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="ServiceNowCredentialsInput",
    body_media=("application/json",),
    wrapper="credentials",
    unwrap={
        201: "credentials",
    },
    scopes=("contextual_data.write",),
)


def _request(
    *,
    body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
) -> Response[CredentialsEnvelope]:
    """Stores the address and the login of a ServiceNow instance.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            body=body,
        ),
    )


def sync(
    *,
    client: ApiClient,
    body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
) -> ServiceNowCredentials:
    """Stores the address and the login of a ServiceNow instance.

    - `POST /enrichment/integrations/servicenow/credentials`, OAuth scope `contextual_data.write`.
    - The password is never returned.

    Args:
        body:
            instance_endpoint: Address of the ServiceNow instance.
    """
    return OPERATION.call(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio_detailed(
    *,
    client: ApiClient,
    body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
) -> Response[CredentialsEnvelope]:
    """Stores the address and the login of a ServiceNow instance.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            body=body,
        ),
    )


async def asyncio(
    *,
    client: ApiClient,
    body: ServiceNowCredentialsInput | ServiceNowCredentials | Mapping[str, Any],
) -> ServiceNowCredentials:
    """Stores the address and the login of a ServiceNow instance.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
