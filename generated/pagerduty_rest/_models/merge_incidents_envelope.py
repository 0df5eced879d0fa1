"""MergeIncidentsEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_reference import IncidentReference


from pagerduty_runtime.model import Model, response_model


@response_model
class MergeIncidentsEnvelope(Model):
    __required__ = ("incident",)
    incident: IncidentReference
