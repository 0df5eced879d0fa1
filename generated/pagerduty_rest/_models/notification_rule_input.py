"""NotificationRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .contact_method_reference_input import ContactMethodReferenceInput


from pagerduty_runtime.model import Model, request_model


@request_model
class NotificationRuleInput(Model):
    """`NotificationRule`, as it is sent.

    Attributes:
        start_delay_in_minutes: 0 is at once.
        urgency: Of the incidents that it is for.
    """

    contact_method: ContactMethodReferenceInput
    start_delay_in_minutes: int
    urgency: Literal["high", "low"]
    type: Literal["assignment_notification_rule"] = "assignment_notification_rule"
