"""NotificationSubscriberWithContextSubscribedViaValue."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class NotificationSubscriberWithContextSubscribedViaValue(Model):
    id: str
    name: str
    type: str
