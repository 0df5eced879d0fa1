"""GetIncidentNotificationSubscribersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_subscriber_with_context import NotificationSubscriberWithContext


from pagerduty_runtime.model import Model, response_model


@response_model
class GetIncidentNotificationSubscribersPage(Model):
    account_id: str
    limit: int
    more: bool
    offset: int
    subscribers: list[NotificationSubscriberWithContext]
    total: int | None
