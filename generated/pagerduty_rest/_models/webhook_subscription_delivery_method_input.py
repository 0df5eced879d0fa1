"""WebhookSubscriptionDeliveryMethodInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .webhook_subscription_delivery_method_custom_header_input import (
        WebhookSubscriptionDeliveryMethodCustomHeaderInput,
    )


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class WebhookSubscriptionDeliveryMethodInput(Model):
    url: str
    custom_headers: Sequence[WebhookSubscriptionDeliveryMethodCustomHeaderInput] | Unset = UNSET
    id: str | Unset = UNSET
    temporarily_disabled: bool | Unset = UNSET
    type: Literal["http_delivery_method"] = "http_delivery_method"
