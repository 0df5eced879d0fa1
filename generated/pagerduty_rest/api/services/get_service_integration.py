"""Returns one integration of a service, with the key or address that events are sent to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_integration_envelope import CreateServiceIntegrationEnvelope
    from ..._models.integration import Integration

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceIntegrationEnvelope, Integration] = Operation(
    id="getServiceIntegration",
    method="GET",
    path="/services/{id}/integrations/{integration_id}",
    tag="Services",
    module="services.get_service_integration",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceIntegrationEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "integration",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    id: str,
    integration_id: str,
    *,
    include: Sequence[Literal["services", "vendors"]] | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "integration_id": integration_id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "vendors"]] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Returns one integration of a service, with the key or address that events are sent to.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            integration_id,
            include=include,
        ),
    )


def sync(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "vendors"]] | None = None,
) -> Integration:
    """Returns one integration of a service, with the key or address that events are sent to.

    - `GET /services/{id}/integrations/{integration_id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: What to return in full where otherwise only a reference comes.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            integration_id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "vendors"]] | None = None,
) -> Response[CreateServiceIntegrationEnvelope]:
    """Returns one integration of a service, with the key or address that events are sent to.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            integration_id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    integration_id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["services", "vendors"]] | None = None,
) -> Integration:
    """Returns one integration of a service, with the key or address that events are sent to.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            integration_id,
            include=include,
        ),
    )
