"""StatusUpdateNotificationRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_rule_contact_method import NotificationRuleContactMethod

from .._model import Model, response_model


@response_model
class StatusUpdateNotificationRule(Model):
    _required = ("contact_method",)
    contact_method: NotificationRuleContactMethod
