"""Deletes a service, on which no incidents can be opened any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteService",
    method="DELETE",
    path="/services/{id}",
    tag="Services",
    module="services.delete_service",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
    },
    scopes=("services.write",),
)


def _request(
    id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def sync_detailed(
    id: str,
    *,
    client: Client,
) -> Response[None]:
    """Deletes a service, on which no incidents can be opened any more.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
        ),
    )


def sync(
    id: str,
    *,
    client: Client,
) -> None:
    """Deletes a service, on which no incidents can be opened any more.

    - `DELETE /services/{id}`, OAuth scope `services.write`.
    - Its integrations stop taking events.
    """
    return OPERATION.call(
        client,
        _request(
            id,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: Client,
) -> Response[None]:
    """Deletes a service, on which no incidents can be opened any more.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: Client,
) -> None:
    """Deletes a service, on which no incidents can be opened any more.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
