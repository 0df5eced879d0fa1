"""CreateBusinessServiceNotificationSubscribersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_subscription_with_context import NotificationSubscriptionWithContext


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateBusinessServiceNotificationSubscribersPage(Model):
    subscriptions: list[NotificationSubscriptionWithContext]
