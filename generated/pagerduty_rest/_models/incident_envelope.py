"""IncidentEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident import Incident


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentEnvelope(Model):
    __required__ = ("incident",)
    incident: Incident
