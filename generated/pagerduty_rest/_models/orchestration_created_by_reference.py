"""OrchestrationCreatedByReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class OrchestrationCreatedByReference(Model):
    id: str
    self_: str = json_field(name="self")
    type: str
