"""AutomationActionInvocationCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_action_invocation_create_metadata import AutomationActionInvocationCreateMetadata


from pagerduty_runtime.model import Model, request_model


@request_model
class AutomationActionInvocationCreate(Model):
    metadata: AutomationActionInvocationCreateMetadata
