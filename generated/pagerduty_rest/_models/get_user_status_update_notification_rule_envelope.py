"""GetUserStatusUpdateNotificationRuleEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_update_notification_rule import StatusUpdateNotificationRule


from pagerduty_runtime.model import Model, response_model


@response_model
class GetUserStatusUpdateNotificationRuleEnvelope(Model):
    __required__ = ("notification_rule",)
    notification_rule: StatusUpdateNotificationRule
