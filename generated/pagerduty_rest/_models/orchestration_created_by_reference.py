"""OrchestrationCreatedByReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, response_model


@response_model
class OrchestrationCreatedByReference(Model):
    id: str
    self_: str = member(wire="self")
    type: str
