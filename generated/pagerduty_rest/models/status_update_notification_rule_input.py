"""StatusUpdateNotificationRuleInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_rule_contact_method_input import NotificationRuleContactMethodInput

from .._model import Model, request_model


@request_model
class StatusUpdateNotificationRuleInput(Model):
    contact_method: NotificationRuleContactMethodInput
