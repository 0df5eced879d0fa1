"""Gets one of the addresses, numbers or devices at which a user can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.any_contact_method import AnyContactMethod
    from ..._models.contact_method_envelope import ContactMethodEnvelope

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ContactMethodEnvelope, AnyContactMethod] = Operation(
    id="getUserContactMethod",
    method="GET",
    path="/users/{id}/contact_methods/{contact_method_id}",
    tag="Users",
    module="users.get_user_contact_method",
    package="pagerduty_rest",
    responses={
        200: "ContactMethodEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    unwrap={
        200: "contact_method",
    },
    scopes=("users:contact_methods.read",),
    is_read_only=True,
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
) -> Response[ContactMethodEnvelope]:
    """Gets one of the addresses, numbers or devices at which a user can be reached.

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
) -> AnyContactMethod:
    """Gets one of the addresses, numbers or devices at which a user can be reached.

    - `GET /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.read`.
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
) -> Response[ContactMethodEnvelope]:
    """Gets one of the addresses, numbers or devices at which a user can be reached.

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
) -> AnyContactMethod:
    """Gets one of the addresses, numbers or devices at which a user can be reached.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            contact_method_id,
        ),
    )
