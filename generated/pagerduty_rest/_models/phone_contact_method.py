"""PhoneContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class PhoneContactMethod(Model):
    """A telephone of a user, for calls or for messages.

    Attributes:
        address: The number, without the country code.
        blacklisted: True where PagerDuty sends nothing there any more.
        country_code: Without a +: 1, 44, 351.
        enabled: Whether messages can be sent to it.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "ContactMethod"
    __required__ = (
        "address",
        "country_code",
        "label",
        "type",
    )
    address: str
    blacklisted: bool
    country_code: int
    enabled: bool
    html_url: str | None
    id: str
    label: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["phone_contact_method", "sms_contact_method"]
