"""WebhookSubscriptionDeliveryMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .webhook_subscription_delivery_method_custom_header import WebhookSubscriptionDeliveryMethodCustomHeader


from pagerduty_runtime.model import Model, response_model


@response_model
class WebhookSubscriptionDeliveryMethod(Model):
    __required__ = (
        "type",
        "url",
    )
    custom_headers: list[WebhookSubscriptionDeliveryMethodCustomHeader]
    id: str
    secret: str | None
    temporarily_disabled: bool
    type: Literal["http_delivery_method"]
    url: str
