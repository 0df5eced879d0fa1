"""StandardAppliedStandard."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StandardAppliedStandard(Model):
    active: bool
    description: str
    id: str
    name: str
    pass_: bool = json_field(name="pass")
    type: str
