"""ListWebhookSubscriptionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhook_subscription import WebhookSubscription


from pagerduty_runtime.model import Model, response_model


@response_model
class ListWebhookSubscriptionsPage(Model):
    __required__ = ("webhook_subscriptions",)
    limit: int
    more: bool
    offset: int
    total: int | None
    webhook_subscriptions: list[WebhookSubscription]
