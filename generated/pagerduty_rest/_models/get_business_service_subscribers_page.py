"""GetBusinessServiceSubscribersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification_subscriber import NotificationSubscriber


from pagerduty_runtime.model import Model, response_model


@response_model
class GetBusinessServiceSubscribersPage(Model):
    account_id: str
    limit: int
    more: bool
    offset: int
    subscribers: list[NotificationSubscriber]
    total: int | None
