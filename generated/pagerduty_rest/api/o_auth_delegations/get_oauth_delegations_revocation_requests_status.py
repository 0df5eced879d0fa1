"""GET /oauth_delegations/revocation_requests/status (deprecated)"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="getOauthDelegationsRevocationRequestsStatus",
    method="GET",
    path="/oauth_delegations/revocation_requests/status",
    tag="OAuth Delegations",
    module="o_auth_delegations.get_oauth_delegations_revocation_requests_status",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("oauth_delegations.read",),
    deprecated=True,
)


def _request(
    *,
    requested_at_end: datetime | str | None = None,
) -> Request:
    return OPERATION.request(
        query=[
            ("requested_at_end", requested_at_end),
        ],
    )


def sync_detailed(
    *,
    client: Client,
    requested_at_end: datetime | str | None = None,
) -> Response[None]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )


def sync(
    *,
    client: Client,
    requested_at_end: datetime | str | None = None,
) -> None:
    """GET /oauth_delegations/revocation_requests/status"""
    return OPERATION.call(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )


async def asyncio_detailed(
    *,
    client: Client,
    requested_at_end: datetime | str | None = None,
) -> Response[None]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )


async def asyncio(
    *,
    client: Client,
    requested_at_end: datetime | str | None = None,
) -> None:
    """GET /oauth_delegations/revocation_requests/status"""
    return await OPERATION.acall(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )
