"""NotificationSubscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, response_model


@response_model
class NotificationSubscription(Model):
    account_id: str
    subscribable_id: str
    subscribable_name: str | None
    subscribable_type: Literal["incident", "business_service"]
    subscriber_id: str
    subscriber_type: Literal["user", "team"]
