"""NotificationRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .notification_rule_contact_method_input import NotificationRuleContactMethodInput

from .._model import Model, request_model


@request_model
class NotificationRuleInput(Model):
    contact_method: NotificationRuleContactMethodInput
    start_delay_in_minutes: int
    urgency: Literal["high", "low"]
    type: Literal["assignment_notification_rule"] = "assignment_notification_rule"
