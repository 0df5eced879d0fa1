"""StatusPageReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class StatusPageReference(Model):
    __required__ = ("id",)
    id: str
    type: str
