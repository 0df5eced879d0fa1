"""NotificationRuleUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .contact_method_reference_input import ContactMethodReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class NotificationRuleUpdate(Model):
    """`NotificationRule`, as it is sent.

    Attributes:
        start_delay_in_minutes: 0 is at once.
        urgency: Of the incidents that it is for.
    """

    contact_method: ContactMethodReferenceInput | Unset = UNSET
    start_delay_in_minutes: int | Unset = UNSET
    type: Literal["assignment_notification_rule"] | Unset = UNSET
    urgency: Literal["high", "low"] | Unset = UNSET
