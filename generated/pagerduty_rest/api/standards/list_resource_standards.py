"""Tells which standards one service meets, with its score."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.standard_applied import StandardApplied

from pagerduty_runtime.operation import Operation

OPERATION: Operation[StandardApplied, StandardApplied] = Operation(
    id="listResourceStandards",
    method="GET",
    path="/standards/scores/{resource_type}/{id}",
    tag="Standards",
    module="standards.list_resource_standards",
    package="pagerduty_rest",
    responses={
        200: "StandardApplied",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("standards.read",),
    is_read_only=True,
)


def _request(
    resource_type: Literal["technical_services"],
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "resource_type": resource_type,
            "id": id,
        },
    )


def sync_detailed(
    resource_type: Literal["technical_services"],
    id: str,
    *,
    client: ApiClient,
) -> Response[StandardApplied]:
    """Tells which standards one service meets, with its score.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            resource_type,
            id,
        ),
    )


def sync(
    resource_type: Literal["technical_services"],
    id: str,
    *,
    client: ApiClient,
) -> StandardApplied:
    """Tells which standards one service meets, with its score.

    - `GET /standards/scores/{resource_type}/{id}`, OAuth scope `standards.read`.
    """
    return OPERATION.call(
        client,
        _request(
            resource_type,
            id,
        ),
    )


async def asyncio_detailed(
    resource_type: Literal["technical_services"],
    id: str,
    *,
    client: ApiClient,
) -> Response[StandardApplied]:
    """Tells which standards one service meets, with its score.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            resource_type,
            id,
        ),
    )


async def asyncio(
    resource_type: Literal["technical_services"],
    id: str,
    *,
    client: ApiClient,
) -> StandardApplied:
    """Tells which standards one service meets, with its score.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            resource_type,
            id,
        ),
    )
