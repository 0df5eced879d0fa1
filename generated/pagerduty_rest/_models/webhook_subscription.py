"""WebhookSubscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .filter_reference import FilterReference
    from .oauth_client_reference import OauthClientReference
    from .webhook_subscription_delivery_method import WebhookSubscriptionDeliveryMethod


from pagerduty_runtime.model import Model, response_model


@response_model
class WebhookSubscription(Model):
    """Where PagerDuty sends word of what happens.

    Attributes:
        active: Whether anything is sent.
        delivery_method: The address, and headers of your own. Its secret signs each message; it is shown when the
            subscription is made.
        events: Names like `incident.triggered`.
        filter: Of which services or teams; or of the whole account.
    """

    __required__ = (
        "delivery_method",
        "events",
        "filter",
        "type",
    )
    active: bool
    delivery_method: WebhookSubscriptionDeliveryMethod
    description: str
    events: list[str]
    filter: FilterReference
    id: str
    oauth_client: OauthClientReference
    type: Literal["webhook_subscription"]
