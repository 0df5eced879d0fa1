"""Removes one of the ways to reach a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

from pagerduty_runtime.operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteUserContactMethod",
    method="DELETE",
    path="/users/{id}/contact_methods/{contact_method_id}",
    tag="Users",
    module="users.delete_user_contact_method",
    package="pagerduty_rest",
    responses={
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    scopes=("users:contact_methods.write",),
)


def _request(
    id: str,
    contact_method_id: str,
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "contact_method_id": contact_method_id,
        },
    )


def sync_detailed(
    id: str,
    contact_method_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes one of the ways to reach a user.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
    return OPERATION.detailed(
        client,
        _request(
            id,
            contact_method_id,
        ),
    )


def sync(
    id: str,
    contact_method_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes one of the ways to reach a user.

    - `DELETE /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.write`.
    - Worth catching: `NotFound` (404).
    """
    return OPERATION.call(
        client,
        _request(
            id,
            contact_method_id,
        ),
    )


async def asyncio_detailed(
    id: str,
    contact_method_id: str,
    *,
    client: ApiClient,
) -> Response[None]:
    """Removes one of the ways to reach a user.

    Like `sync_detailed`, to be awaited.
    """
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            contact_method_id,
        ),
    )


async def asyncio(
    id: str,
    contact_method_id: str,
    *,
    client: ApiClient,
) -> None:
    """Removes one of the ways to reach a user.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            contact_method_id,
        ),
    )
