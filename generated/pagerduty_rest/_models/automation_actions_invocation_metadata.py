"""AutomationActionsInvocationMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_reference import IncidentReference
    from .reference import Reference


from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsInvocationMetadata(Model):
    __required__ = ("agent",)
    agent: Reference
    incident: IncidentReference
