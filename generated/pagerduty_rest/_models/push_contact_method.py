"""PushContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .push_contact_method_sound import PushContactMethodSound


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class PushContactMethod(Model):
    """A mobile app of a user.

    Attributes:
        address: The device's token.
        blacklisted: True where PagerDuty sends nothing there any more.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "ContactMethod"
    __required__ = (
        "address",
        "device_type",
        "label",
        "type",
    )
    address: str
    blacklisted: bool
    created_at: datetime
    device_type: Literal["android", "ios"]
    html_url: str | None
    id: str
    label: str
    self_: str | None = json_field(name="self")
    sounds: list[PushContactMethodSound]
    summary: str | None
    type: Literal["push_notification_contact_method"]
