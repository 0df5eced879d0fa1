"""GET /ip_allow_lists/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.ip_allow_list import IpAllowList
    from ...models.ip_allow_list_envelope import IpAllowListEnvelope
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[IpAllowListEnvelope, IpAllowList] = Operation(
    id="getIpAllowList",
    method="GET",
    path="/ip_allow_lists/{id}",
    tag="IP Allow Lists",
    module="ip_allow_lists.get_ip_allow_list",
    responses={
        200: "IpAllowListEnvelope",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    unwrap={
        200: "ip_allow_list",
    },
    scopes=("ip_allow_lists.read",),
    early_access="ip-allow-lists",
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
) -> Response[IpAllowListEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
) -> IpAllowList:
    """GET /ip_allow_lists/{id}"""
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
) -> Response[IpAllowListEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
) -> IpAllowList:
    """GET /ip_allow_lists/{id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
