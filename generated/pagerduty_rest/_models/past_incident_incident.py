"""PastIncidentIncident."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class PastIncidentIncident(Model):
    created_at: str
    id: str
    self_: str = json_field(name="self")
    title: str
