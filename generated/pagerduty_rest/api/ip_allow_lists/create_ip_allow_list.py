"""Adds a list of IP address ranges from which the account may be used."""

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
    id="createIpAllowList",
    method="POST",
    path="/ip_allow_lists",
    tag="IP Allow Lists",
    module="ip_allow_lists.create_ip_allow_list",
    package="pagerduty_rest",
    responses={
        201: "IpAllowListEnvelope",
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
        201: "ip_allow_list",
    },
    scopes=("ip_allow_lists.write",),
    early_access="ip-allow-lists",
)


def _request(
    *,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        body=body,
    )


def sync_detailed(
    *,
    client: ApiClient,
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> Response[IpAllowListEnvelope]:
    """Adds a list of IP address ranges from which the account may be used.

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
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> IpAllowList:
    """Adds a list of IP address ranges from which the account may be used.

    - `POST /ip_allow_lists`, OAuth scope `ip_allow_lists.write`.
    - In early access: PagerDuty may change it at any time. The client sends the header that it needs.
    - Worth catching: `NotFound` (404).
    - Make sure that the address you call from is in a list before you enable it.

    Args:
        body:
            cidr_entries: IPv4 ranges in CIDR notation such as 203.0.113.0/24, at most 100; a range's description has 64
                characters at most.
            state: Only an enabled list has an effect.
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
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> Response[IpAllowListEnvelope]:
    """Adds a list of IP address ranges from which the account may be used.

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
    body: IpAllowListInput | IpAllowList | Mapping[str, Any],
) -> IpAllowList:
    """Adds a list of IP address ranges from which the account may be used.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            body=body,
        ),
    )
