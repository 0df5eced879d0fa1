"""CreateBusinessServiceAccountSubscriptionResult."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class CreateBusinessServiceAccountSubscriptionResult(Model):
    __required__ = ("account_is_subscribed",)
    account_is_subscribed: bool
