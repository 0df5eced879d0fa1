"""WebhookSubscriptionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .webhook_subscription_update_filter_reference import WebhookSubscriptionUpdateFilterReference


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class WebhookSubscriptionUpdate(Model):
    active: bool | Unset = UNSET
    description: str | Unset = UNSET
    events: Sequence[str] | Unset = UNSET
    filter: WebhookSubscriptionUpdateFilterReference | Unset = UNSET
    oauth_client_id: str | None | Unset = UNSET
