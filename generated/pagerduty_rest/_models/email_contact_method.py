"""EmailContactMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, member, response_model


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

    _extends = "ContactMethod"
    _required = (
        "address",
        "label",
        "type",
    )
    address: str
    enabled: bool
    html_url: str | None
    id: str
    label: str
    self_: str | None = member(wire="self")
    send_short_email: bool
    summary: str | None
    type: Literal["email_contact_method"]
