"""Returns a stored ServiceNow login without its password."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.credentials_envelope import CredentialsEnvelope
    from ..._models.service_now_credentials import ServiceNowCredentials

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CredentialsEnvelope, ServiceNowCredentials] = Operation(
    id="getServiceNowCredentials",
    method="GET",
    path="/enrichment/integrations/servicenow/credentials/{credentials_id}",
    tag="Enrichment Integrations",
    module="enrichment_integrations.get_service_now_credentials",
    package="pagerduty_rest",
    responses={
        200: "CredentialsEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "credentials",
    },
    scopes=("contextual_data.read",),
    is_read_only=True,
)


def _request(
    credentials_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "credentials_id": credentials_id,
        },
    )


def sync_detailed(
    credentials_id: str,
    *,
    client: ApiClient,
) -> Response[CredentialsEnvelope]:
    """Returns a stored ServiceNow login without its password.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            credentials_id,
        ),
    )


def sync(
    credentials_id: str,
    *,
    client: ApiClient,
) -> ServiceNowCredentials:
    """Returns a stored ServiceNow login without its password.

    - `GET /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.read`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            credentials_id,
        ),
    )


async def asyncio_detailed(
    credentials_id: str,
    *,
    client: ApiClient,
) -> Response[CredentialsEnvelope]:
    """Returns a stored ServiceNow login without its password.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            credentials_id,
        ),
    )


async def asyncio(
    credentials_id: str,
    *,
    client: ApiClient,
) -> ServiceNowCredentials:
    """Returns a stored ServiceNow login without its password.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            credentials_id,
        ),
    )
