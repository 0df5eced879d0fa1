"""Gives a user a new secret key for the addresses of private calendar feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.regenerate_user_private_url_key_result import RegenerateUserPrivateUrlKeyResult

from pagerduty_runtime.operation import Operation

OPERATION: Operation[RegenerateUserPrivateUrlKeyResult, RegenerateUserPrivateUrlKeyResult] = Operation(
    id="regenerateUserPrivateUrlKey",
    method="POST",
    path="/users/{id}/regenerate_private_url_key",
    tag="Users",
    module="users.regenerate_user_private_url_key",
    package="pagerduty_rest",
    responses={
        200: "RegenerateUserPrivateUrlKeyResult",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users.write",),
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
) -> Response[RegenerateUserPrivateUrlKeyResult]:
    """Gives a user a new secret key for the addresses of private calendar feeds.

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
) -> RegenerateUserPrivateUrlKeyResult:
    """Gives a user a new secret key for the addresses of private calendar feeds.

    - `POST /users/{id}/regenerate_private_url_key`, OAuth scope `users.write`.
    - Worth catching: `NotFound` (404).
    - Feed addresses with the old key stop working.
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
) -> Response[RegenerateUserPrivateUrlKeyResult]:
    """Gives a user a new secret key for the addresses of private calendar feeds.

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
) -> RegenerateUserPrivateUrlKeyResult:
    """Gives a user a new secret key for the addresses of private calendar feeds.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
