"""AutomationActionsInvocationActionSnapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .automation_actions_invocation_action_snapshot_action_data_reference import (
        AutomationActionsInvocationActionSnapshotActionDataReference,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsInvocationActionSnapshot(Model):
    __required__ = (
        "action_type",
        "name",
    )
    action_data_reference: AutomationActionsInvocationActionSnapshotActionDataReference
    action_type: Literal["script", "process_automation"]
    name: str
