"""EmailContactMethodUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EmailContactMethodUpdate(Model):
    """`EmailContactMethod`, as it is sent.

    Attributes:
        send_short_email: Whether the texts are short, as for a pager.
    """

    address: str | Unset = UNSET
    label: str | Unset = UNSET
    send_short_email: bool | Unset = UNSET
    type: Literal["email_contact_method"] = "email_contact_method"
