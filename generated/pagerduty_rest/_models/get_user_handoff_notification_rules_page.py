"""GetUserHandoffNotificationRulesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .handoff_notification_rule import HandoffNotificationRule


from pagerduty_runtime.model import Model, response_model


@response_model
class GetUserHandoffNotificationRulesPage(Model):
    __required__ = ("oncall_handoff_notification_rules",)
    oncall_handoff_notification_rules: list[HandoffNotificationRule]
