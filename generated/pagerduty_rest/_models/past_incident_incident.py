"""PastIncidentIncident."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, response_model


@response_model
class PastIncidentIncident(Model):
    created_at: str
    id: str
    self_: str = member(wire="self")
    title: str
