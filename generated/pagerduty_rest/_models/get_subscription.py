"""GetSubscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_subscription import NotificationSubscription


from pagerduty_runtime.model import Model, response_model


@response_model
class GetSubscription(Model):
    subscribable_name: str | None
    subscription: NotificationSubscription
