"""NotificationRuleEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_rule import NotificationRule


from pagerduty_runtime.model import Model, response_model


@response_model
class NotificationRuleEnvelope(Model):
    __required__ = ("notification_rule",)
    notification_rule: NotificationRule
