"""GlobalThreshold."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class GlobalThreshold(Model):
    __required__ = (
        "id",
        "order",
    )
    id: str
    order: float
