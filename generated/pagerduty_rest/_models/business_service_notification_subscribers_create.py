"""BusinessServiceNotificationSubscribersCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .notification_subscriber_input import NotificationSubscriberInput


from pagerduty_runtime.model import Model, request_model


@request_model
class BusinessServiceNotificationSubscribersCreate(Model):
    subscribers: Sequence[NotificationSubscriberInput]
