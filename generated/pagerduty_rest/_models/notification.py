"""Notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .user import User
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Notification(Model):
    """That somebody was notified, and how.

    Attributes:
        address: A telephone number or an e-mail address, for example.
        conference_address: The conference that was offered with it; null where there was none.
        status: How delivering it went, where that is known.
    """

    address: str
    conference_address: str | None = json_field(name="conferenceAddress")
    id: str
    started_at: datetime
    status: str
    type: Literal[
        "sms_notification",
        "email_notification",
        "phone_notification",
        "push_notification",
        "email",
        "sms",
        "phone",
        "push",
    ]
    user: UserReference | User
