"""AutomationActionsRunnerCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .team_reference_input import TeamReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AutomationActionsRunnerCreate(Model):
    description: str
    name: str
    runner_type: Literal["sidecar", "runbook"]
    runbook_api_key: str | Unset = UNSET
    runbook_base_uri: str | Unset = UNSET
    teams: Sequence[TeamReferenceInput] | Unset = UNSET
