"""HandoffNotificationRuleUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .contact_method_reference_input import ContactMethodReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class HandoffNotificationRuleUpdate(Model):
    """`HandoffNotificationRule`, as it is sent.

    Attributes:
        handoff_type: For shifts that begin, that end, or both.
        notify_advance_in_minutes: So long before.
    """

    contact_method: ContactMethodReferenceInput | Unset = UNSET
    handoff_type: Literal["both", "oncall", "offcall"] | Unset = UNSET
    id: str | Unset = UNSET
    notify_advance_in_minutes: int | Unset = UNSET
