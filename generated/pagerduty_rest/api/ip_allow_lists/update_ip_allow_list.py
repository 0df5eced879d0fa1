"""Changes the address ranges of an IP allow list, or enables or disables it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.ip_allow_list import IpAllowList
    from ..._models.ip_allow_list_envelope import IpAllowListEnvelope
    from ..._models.ip_allow_list_input import IpAllowListInput

from pagerduty_runtime.operation import Operation

OPERATION: Operation[IpAllowListEnvelope, IpAllowList] = Operation(
    id="updateIpAllowList",
    method="PUT",
    path="/ip_allow_lists/{id}",
    tag="IP Allow Lists",
    module="ip_allow_lists.update_ip_allow_list",
    package="pagerduty_rest",
    responses={
        200: "IpAllowListEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
        500: "ErrorResponse",
    },
    body="IpAllowListInput",
    body_media=("application/json",),
    wrapper="ip_allow_list",
    unwrap={
        200: "ip_allow_list",
    },
    scopes=("ip_allow_lists.write",),
    early_access="ip-allow-lists",
)


def _request(
    id: str,
    *,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> Response[IpAllowListEnvelope]:
    """Changes the address ranges of an IP allow list, or enables or disables it.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


def sync(
    id: str,
    *,
    client: ApiClient,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> IpAllowList:
    """Changes the address ranges of an IP allow list, or enables or disables it.

    - `PUT /ip_allow_lists/{id}`, OAuth scope `ip_allow_lists.write`.
    - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
    - Worth catching: `NotFound` (404).
    - Make sure that the address you call from is in a list before you enable it.

    Args:
        body:
            cidr_entries: IPv4 ranges in CIDR notation such as 203.0.113.0/24, at most 100; a range's description has 64
                characters at most. They replace the former ones.
            state: Only an enabled list has an effect.
    """
    return OPERATION.call(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    *,
    client: ApiClient,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> Response[IpAllowListEnvelope]:
    """Changes the address ranges of an IP allow list, or enables or disables it.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    *,
    client: ApiClient,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> IpAllowList:
    """Changes the address ranges of an IP allow list, or enables or disables it.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
