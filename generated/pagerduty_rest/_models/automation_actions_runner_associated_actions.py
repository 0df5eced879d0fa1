"""AutomationActionsRunnerAssociatedActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_reference import ActionReference


from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsRunnerAssociatedActions(Model):
    __required__ = (
        "actions",
        "more",
    )
    actions: list[ActionReference]
    more: bool
