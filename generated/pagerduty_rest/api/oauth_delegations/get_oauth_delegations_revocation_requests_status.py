"""Asks how far the revocation of delegations has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from pagerduty_runtime.deprecation import deprecated

OPERATION: Operation[None, None] = Operation(
    id="getOauthDelegationsRevocationRequestsStatus",
    method="GET",
    path="/oauth_delegations/revocation_requests/status",
    tag="OAuth Delegations",
    module="oauth_delegations.get_oauth_delegations_revocation_requests_status",
    package="pagerduty_rest",
    responses={
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("oauth_delegations.read",),
    is_read_only=True,
    deprecated=True,
    advice="No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough.",
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


@deprecated(
    "Deprecated by PagerDuty. No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough."
)
def sync_detailed(
    *,
    client: ApiClient,
    requested_at_end: datetime | str | None = None,
) -> Response[None]:
    """Asks how far the revocation of delegations has come.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough."
)
def sync(
    *,
    client: ApiClient,
    requested_at_end: datetime | str | None = None,
) -> None:
    """Asks how far the revocation of delegations has come.

    - `GET /oauth_delegations/revocation_requests/status`, OAuth scope `oauth_delegations.read`.
    - Worth catching: `NotFound` (404).
    - Deprecated: no successful answer is defined for it, and nothing replaces it; to revoke,
      `client.oauth_delegations.delete` is enough.

    Args:
        requested_at_end: Only revocations that were requested up to this time.
    """
    return OPERATION.call(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough."
)
async def asyncio_detailed(
    *,
    client: ApiClient,
    requested_at_end: datetime | str | None = None,
) -> Response[None]:
    """Asks how far the revocation of delegations has come.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )


@deprecated(
    "Deprecated by PagerDuty. No successful answer is defined for it, and nothing replaces it; to revoke, `client.oauth_delegations.delete` is enough."
)
async def asyncio(
    *,
    client: ApiClient,
    requested_at_end: datetime | str | None = None,
) -> None:
    """Asks how far the revocation of delegations has come.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            requested_at_end=requested_at_end,
        ),
    )
