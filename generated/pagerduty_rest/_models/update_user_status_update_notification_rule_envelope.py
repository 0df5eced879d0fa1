"""UpdateUserStatusUpdateNotificationRuleEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_update_notification_rule import StatusUpdateNotificationRule

from pagerduty_runtime.model import Model, response_model


@response_model
class UpdateUserStatusUpdateNotificationRuleEnvelope(Model):
    status_update_notification_rule: StatusUpdateNotificationRule
