"""NotificationSubscriberWithContext."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .notification_subscriber_with_context_subscribed_via_value import (
        NotificationSubscriberWithContextSubscribedViaValue,
    )

from pagerduty_runtime.model import Model, response_model


@response_model
class NotificationSubscriberWithContext(Model):
    has_indirect_subscription: bool
    subscribed_via: list[NotificationSubscriberWithContextSubscribedViaValue] | None
    subscriber_id: str
    subscriber_type: Literal["user", "team"]
