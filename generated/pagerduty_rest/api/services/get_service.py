"""Returns one service with its settings and its escalation policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.create_service_envelope import CreateServiceEnvelope
    from ..._models.service import Service

from pagerduty_runtime.operation import Operation

OPERATION: Operation[CreateServiceEnvelope, Service] = Operation(
    id="getService",
    method="GET",
    path="/services/{id}",
    tag="Services",
    module="services.get_service",
    package="pagerduty_rest",
    responses={
        200: "CreateServiceEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
    },
    unwrap={
        200: "service",
    },
    scopes=("services.read",),
    is_read_only=True,
)


def _request(
    id: str,
    *,
    include: Sequence[Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]]
    | None = None,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        query=[
            ("include[]", include),
        ],
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]]
    | None = None,
) -> Response[CreateServiceEnvelope]:
    """Returns one service with its settings and its escalation policy.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]]
    | None = None,
) -> Service:
    """Returns one service with its settings and its escalation policy.

    - `GET /services/{id}`, OAuth scope `services.read`.
    - Worth catching: `NotFound` (404).

    Args:
        include: What to return in full where otherwise only a reference comes.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]]
    | None = None,
) -> Response[CreateServiceEnvelope]:
    """Returns one service with its settings and its escalation policy.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            include=include,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    include: Sequence[Literal["escalation_policies", "teams", "auto_pause_notifications_parameters", "integrations"]]
    | None = None,
) -> Service:
    """Returns one service with its settings and its escalation policy.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            include=include,
        ),
    )
