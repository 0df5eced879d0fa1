"""POST /users/{id}/regenerate_private_url_key"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...models.regenerate_user_private_url_key_result import RegenerateUserPrivateUrlKeyResult
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[RegenerateUserPrivateUrlKeyResult, RegenerateUserPrivateUrlKeyResult] = Operation(
    id="regenerateUserPrivateUrlKey",
    method="POST",
    path="/users/{id}/regenerate_private_url_key",
    tag="Users",
    module="users.regenerate_user_private_url_key",
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
    client: Client,
) -> Response[RegenerateUserPrivateUrlKeyResult]:
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
) -> RegenerateUserPrivateUrlKeyResult:
    """POST /users/{id}/regenerate_private_url_key"""
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
) -> Response[RegenerateUserPrivateUrlKeyResult]:
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
) -> RegenerateUserPrivateUrlKeyResult:
    """POST /users/{id}/regenerate_private_url_key"""
    return await OPERATION.acall(
        client,
        _request(
            id,
        ),
    )
