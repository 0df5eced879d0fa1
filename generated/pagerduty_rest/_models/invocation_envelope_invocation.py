"""InvocationEnvelopeInvocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .automation_actions_invocation_action_snapshot import AutomationActionsInvocationActionSnapshot
    from .automation_actions_invocation_metadata import AutomationActionsInvocationMetadata
    from .automation_actions_invocation_timing import AutomationActionsInvocationTiming


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class InvocationEnvelopeInvocation(Model):
    __required__ = (
        "action_id",
        "action_snapshot",
        "id",
        "metadata",
        "runner_id",
        "state",
        "timing",
        "type",
    )
    action_id: str
    action_snapshot: AutomationActionsInvocationActionSnapshot
    duration: int
    html_url: str | None
    id: str
    metadata: AutomationActionsInvocationMetadata
    runner_id: str
    self_: str | None = json_field(name="self")
    state: Literal["prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"]
    summary: str | None
    timing: list[AutomationActionsInvocationTiming]
    type: str
