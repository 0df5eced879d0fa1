"""Changes the address or the label of one way to reach a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from pagerduty_runtime.client import ApiClient
    from pagerduty_runtime.operation import Request
    from pagerduty_runtime.types import Response

    from ..._models.any_contact_method import AnyContactMethod
    from ..._models.any_contact_method_update import AnyContactMethodUpdate
    from ..._models.contact_method_envelope import ContactMethodEnvelope
    from ..._models.email_contact_method import EmailContactMethod
    from ..._models.phone_contact_method import PhoneContactMethod
    from ..._models.push_contact_method import PushContactMethod
    from ..._models.whats_app_contact_method import WhatsAppContactMethod

from pagerduty_runtime.operation import Operation

OPERATION: Operation[ContactMethodEnvelope, AnyContactMethod] = Operation(
    id="updateUserContactMethod",
    method="PUT",
    path="/users/{id}/contact_methods/{contact_method_id}",
    tag="Users",
    module="users.update_user_contact_method",
    package="pagerduty_rest",
    responses={
        200: "ContactMethodEnvelope",
        400: "ErrorResponse",
        401: "ErrorResponse",
        403: "ErrorResponse",
        404: "ErrorResponse",
        429: "ErrorResponse",
    },
    body="AnyContactMethodUpdate",
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
    body: AnyContactMethodUpdate
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
    client: ApiClient,
    body: AnyContactMethodUpdate
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> Response[ContactMethodEnvelope]:
    """Changes the address or the label of one way to reach a user.

    Like `sync`, with status and headers; `parsed` is the whole envelope.
    """
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
    client: ApiClient,
    body: AnyContactMethodUpdate
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> AnyContactMethod:
    """Changes the address or the label of one way to reach a user.

    - `PUT /users/{id}/contact_methods/{contact_method_id}`, OAuth scope `users:contact_methods.write`.
    - Worth catching: `NotFound` (404).

    Args:
        body:
            address: By `type`: an email address, a number without its country code, or a device's push token.
            country_code: For numbers only: 1 to 1999, without a plus sign.
            send_short_email: For email only: true for shorter messages; false by default.
            sounds: For push only: which sound to play for which kind of notification.
            type: `phone_contact_method` calls the number, `sms_contact_method` sends it a text.
    """
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
    client: ApiClient,
    body: AnyContactMethodUpdate
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> Response[ContactMethodEnvelope]:
    """Changes the address or the label of one way to reach a user.

    Like `sync_detailed`, to be awaited.
    """
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
    client: ApiClient,
    body: AnyContactMethodUpdate
    | AnyContactMethod
    | EmailContactMethod
    | PhoneContactMethod
    | PushContactMethod
    | WhatsAppContactMethod
    | Mapping[str, Any],
) -> AnyContactMethod:
    """Changes the address or the label of one way to reach a user.

    Like `sync`, to be awaited.
    """
    return await OPERATION.acall(
        client,
        _request(
            id,
            contact_method_id,
            body=body,
        ),
    )
