"""EmailContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class EmailContactMethod(Model):
    """An e-mail address of a user.

    Attributes:
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        send_short_email: Whether the texts are short, as for a pager.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "ContactMethod"
    __required__ = (
        "address",
        "label",
        "type",
    )
    address: str
    enabled: bool
    html_url: str | None
    id: str
    label: str
    self_: str | None = json_field(name="self")
    send_short_email: bool
    summary: str | None
    type: Literal["email_contact_method"]
