"""WebhookSubscriptionEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhook_subscription import WebhookSubscription


from pagerduty_runtime.model import Model, response_model


@response_model
class WebhookSubscriptionEnvelope(Model):
    __required__ = ("webhook_subscription",)
    webhook_subscription: WebhookSubscription
