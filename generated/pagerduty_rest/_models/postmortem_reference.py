"""PostmortemReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class PostmortemReference(Model):
    __required__ = ("id",)
    id: str
    self_: str = json_field(name="self")
    type: str
