"""PUT /users/{id}/contact_methods/{contact_method_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._operation import Request
    from ...client import Client
    from ...models.any_contact_method import AnyContactMethod
    from ...models.any_contact_method_input import AnyContactMethodInput
    from ...models.contact_method_envelope import ContactMethodEnvelope
    from ...models.email_contact_method import EmailContactMethod
    from ...models.phone_contact_method import PhoneContactMethod
    from ...models.push_contact_method import PushContactMethod
    from ...models.whats_app_contact_method import WhatsAppContactMethod
    from ...types import Response

from ..._operation import Operation

OPERATION: Operation[ContactMethodEnvelope, AnyContactMethod] = Operation(
    id="updateUserContactMethod",
    method="PUT",
    path="/users/{id}/contact_methods/{contact_method_id}",
    tag="Users",
    module="users.update_user_contact_method",
    responses={
        200: "ContactMethodEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnyContactMethodInput",
    body_media=("application/json",),
    wrapper="contact_method",
    unwrap={
        200: "contact_method",
    },
    scopes=("users:contact_methods.write",),
)


def _request(
    id: str,
    contact_method_id: str,
    *,
    body: AnyContactMethodInput
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> Request:
    return OPERATION.request(
        path={
            "id": id,
            "contact_method_id": contact_method_id,
        },
        body=body,
    )


def sync_detailed(
    id: str,
    contact_method_id: str,
    *,
    client: Client,
    body: AnyContactMethodInput
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> Response[ContactMethodEnvelope]:
    """Like `sync`, with status and headers; `parsed` is the whole envelope."""
    return OPERATION.detailed(
        client,
        _request(
            id,
            contact_method_id,
            body=body,
        ),
    )


def sync(
    id: str,
    contact_method_id: str,
    *,
    client: Client,
    body: AnyContactMethodInput
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> AnyContactMethod:
    """PUT /users/{id}/contact_methods/{contact_method_id}"""
    return OPERATION.call(
        client,
        _request(
            id,
            contact_method_id,
            body=body,
        ),
    )


async def asyncio_detailed(
    id: str,
    contact_method_id: str,
    *,
    client: Client,
    body: AnyContactMethodInput
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> Response[ContactMethodEnvelope]:
    """Like `asyncio`, with status and headers; `parsed` is the whole envelope."""
    return await OPERATION.adetailed(
        client,
        _request(
            id,
            contact_method_id,
            body=body,
        ),
    )


async def asyncio(
    id: str,
    contact_method_id: str,
    *,
    client: Client,
    body: AnyContactMethodInput
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> AnyContactMethod:
    """PUT /users/{id}/contact_methods/{contact_method_id}"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            contact_method_id,
            body=body,
        ),
    )
