"""AutomationActionsInvocationTiming."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsInvocationTiming(Model):
    __required__ = ("state",)
    creation_timestamp: datetime
    state: Literal["prepared", "created", "sent", "queued", "running", "aborted", "completed", "error", "unknown"]
    timestamp: datetime
