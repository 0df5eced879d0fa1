"""HandoffNotificationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .contact_method_reference import ContactMethodReference


from pagerduty_runtime.model import Model, response_model


@response_model
class HandoffNotificationRule(Model):
    """How a user is told that an on-call shift begins or ends.

    Attributes:
        handoff_type: For shifts that begin, that end, or both.
        notify_advance_in_minutes: So long before.
    """

    __required__ = (
        "contact_method",
        "handoff_type",
        "id",
    )
    contact_method: ContactMethodReference
    handoff_type: Literal["both", "oncall", "offcall"]
    id: str
    notify_advance_in_minutes: int
