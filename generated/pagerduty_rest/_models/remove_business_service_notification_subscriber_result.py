"""RemoveBusinessServiceNotificationSubscriberResult."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class RemoveBusinessServiceNotificationSubscriberResult(Model):
    __required__ = (
        "deleted_count",
        "non_existent_count",
        "unauthorized_count",
    )
    deleted_count: float
    non_existent_count: float
    unauthorized_count: float
