"""POST /users/{id}/contact_methods"""

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
    id="createUserContactMethod",
    method="POST",
    path="/users/{id}/contact_methods",
    tag="Users",
    module="users.create_user_contact_method",
    responses={
        201: "ContactMethodEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnyContactMethodInput",
    body_media=("application/json",),
    wrapper="contact_method",
    unwrap={
        201: "contact_method",
    },
    scopes=("users:contact_methods.write",),
)


def _request(
    id: str,
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
        },
        body=body,
    )


def sync_detailed(
    id: str,
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
            body=body,
        ),
    )


def sync(
    id: str,
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
    """POST /users/{id}/contact_methods"""
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
            body=body,
        ),
    )


async def asyncio(
    id: str,
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
    """POST /users/{id}/contact_methods"""
    return await OPERATION.acall(
        client,
        _request(
            id,
            body=body,
        ),
    )
