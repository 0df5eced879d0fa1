"""GetAutomationActionsRunnersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .automation_actions_runner import AutomationActionsRunner
    from .automation_actions_user_permissions import AutomationActionsUserPermissions


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAutomationActionsRunnersPage(Model):
    __required__ = (
        "limit",
        "next_cursor",
    )
    limit: int
    next_cursor: str | None
    privileges: AutomationActionsUserPermissions
    runners: list[AutomationActionsRunner]
