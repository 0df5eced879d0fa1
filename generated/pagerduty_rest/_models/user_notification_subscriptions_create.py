"""UserNotificationSubscriptionsCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .notification_subscribable_input import NotificationSubscribableInput


from pagerduty_runtime.model import Model, request_model


@request_model
class UserNotificationSubscriptionsCreate(Model):
    subscribables: Sequence[NotificationSubscribableInput]
