"""AutomationActionsRunner."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .automation_actions_runner_associated_actions import AutomationActionsRunnerAssociatedActions
    from .automation_actions_user_permissions import AutomationActionsUserPermissions
    from .team_reference import TeamReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class AutomationActionsRunner(Model):
    """What carries out automation actions in your own network.

    Attributes:
        last_seen: When it last asked for work.
        runner_type: PagerDuty's own runner, or one of Runbook Automation.
    """

    __required__ = (
        "creation_time",
        "id",
        "name",
        "runner_type",
        "status",
        "type",
    )
    associated_actions: AutomationActionsRunnerAssociatedActions
    creation_time: datetime
    description: str
    html_url: str | None
    id: str
    last_seen: datetime
    metadata: dict[str, Any]
    name: str
    privileges: AutomationActionsUserPermissions
    runbook_base_uri: str
    runner_type: Literal["sidecar", "runbook"]
    self_: str | None = json_field(name="self")
    status: Literal["Configured", "NotConfigured"]
    summary: str | None
    teams: list[TeamReference]
    type: str
