"""TriggerEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_workflow_trigger import IncidentWorkflowTrigger


from pagerduty_runtime.model import Model, response_model


@response_model
class TriggerEnvelope(Model):
    __required__ = ("trigger",)
    trigger: IncidentWorkflowTrigger
