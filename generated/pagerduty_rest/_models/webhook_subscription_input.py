"""WebhookSubscriptionInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .filter_reference_input import FilterReferenceInput
    from .webhook_subscription_delivery_method_input import WebhookSubscriptionDeliveryMethodInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class WebhookSubscriptionInput(Model):
    """`WebhookSubscription`, as it is sent.

    Attributes:
        delivery_method: The address, and headers of your own. Its secret signs each message; it is shown when the
            subscription is made.
        events: Names like `incident.triggered`.
        filter: Of which services or teams; or of the whole account.
        active: Whether anything is sent.
    """

    delivery_method: WebhookSubscriptionDeliveryMethodInput
    events: Sequence[str]
    filter: FilterReferenceInput
    active: bool | Unset = UNSET
    description: str | Unset = UNSET
    oauth_client_id: str | None | Unset = UNSET
    type: Literal["webhook_subscription"] = "webhook_subscription"
