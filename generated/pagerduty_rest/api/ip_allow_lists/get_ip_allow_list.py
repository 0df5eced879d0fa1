"""Returns one list of allowed address ranges and whether it is enabled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.ip_allow_list import IpAllowList
    from ..._models.ip_allow_list_envelope import IpAllowListEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IpAllowListEnvelope, IpAllowList] = Operation(
    id="getIpAllowList",
    method="GET",
    path="/ip_allow_lists/{id}",
    tag="IP Allow Lists",
    module="ip_allow_lists.get_ip_allow_list",
    package="pagerduty_rest",
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
    is_read_only=True,
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
    client: ApiClient,
) -> Response[IpAllowListEnvelope]:
    """Returns one list of allowed address ranges and whether it is enabled.

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
    client: ApiClient,
) -> IpAllowList:
    """Returns one list of allowed address ranges and whether it is enabled.

    - `GET /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.read`.
    - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
    - Worth catching: `NotFound` (404).
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
    client: ApiClient,
) -> Response[IpAllowListEnvelope]:
    """Returns one list of allowed address ranges and whether it is enabled.

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
    client: ApiClient,
) -> IpAllowList:
    """Returns one list of allowed address ranges and whether it is enabled.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
