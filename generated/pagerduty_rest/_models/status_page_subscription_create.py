"""StatusPageSubscriptionCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .status_page_post_post_request_status_page_reference import StatusPagePostPostRequestStatusPageReference
    from .status_page_subscription_create_subscribable_object_reference import (
        StatusPageSubscriptionCreateSubscribableObjectReference,
    )


from pagerduty_runtime.model import Model, request_model


@request_model
class StatusPageSubscriptionCreate(Model):
    channel: Literal["webhook", "email"]
    contact: str
    status_page: StatusPagePostPostRequestStatusPageReference
    subscribable_object: StatusPageSubscriptionCreateSubscribableObjectReference
    type: str
