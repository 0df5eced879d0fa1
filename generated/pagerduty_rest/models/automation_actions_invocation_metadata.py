"""AutomationActionsInvocationMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_invocation_metadata_agent_reference import (
        AutomationActionsInvocationMetadataAgentReference,
    )
    from .incident_reference import IncidentReference

from .._model import Model, response_model


@response_model
class AutomationActionsInvocationMetadata(Model):
    _required = ("agent",)
    agent: AutomationActionsInvocationMetadataAgentReference
    incident: IncidentReference
