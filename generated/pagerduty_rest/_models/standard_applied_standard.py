"""StandardAppliedStandard."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, response_model


@response_model
class StandardAppliedStandard(Model):
    active: bool
    description: str
    id: str
    name: str
    pass_: bool = member(wire="pass")
    type: str
