"""DELETE /users/{id}/contact_methods/{contact_method_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._operation import Request
    from ...client import Client
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[None, None] = Operation(
    id="deleteUserContactMethod",
    method="DELETE",
    path="/users/{id}/contact_methods/{contact_method_id}",
    tag="Users",
    module="users.delete_user_contact_method",
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
    client: Client,
) -> Response[None]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
) -> None:
    """DELETE /users/{id}/contact_methods/{contact_method_id}"""
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
    client: Client,
) -> Response[None]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
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
    client: Client,
) -> None:
    """DELETE /users/{id}/contact_methods/{contact_method_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            contact_method_id,
        ),
    )
