"""StatusPagePostUpdateImpactedServiceImpactReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPagePostUpdateImpactedServiceImpactReference(Model):
    id: str
    self_: str = json_field(name="self")
    type: str
