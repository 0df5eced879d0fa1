"""Deletes a stored ServiceNow login."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteServiceNowCredentials",
    method="DELETE",
    path="/enrichment/integrations/servicenow/credentials/{credentials_id}",
    tag="Enrichment Integrations",
    module="enrichment_integrations.delete_service_now_credentials",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    scopes=("contextual_data.write",),
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
) -> Response[None]:
    """Deletes a stored ServiceNow login.

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
) -> None:
    """Deletes a stored ServiceNow login.

    - `DELETE /enrichment/integrations/servicenow/credentials/{credentials_id}`, OAuth scope `contextual_data.write`.
    - Worth catching: `NotFound` (404).
    - Cannot be undone.
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
) -> Response[None]:
    """Deletes a stored ServiceNow login.

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
) -> None:
    """Deletes a stored ServiceNow login.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            credentials_id,
        ),
    )
