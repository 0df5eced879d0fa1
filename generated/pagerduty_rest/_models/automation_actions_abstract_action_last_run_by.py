"""AutomationActionsAbstractActionLastRunBy."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsAbstractActionLastRunBy(Model):
    __required__ = (
        "id",
        "type",
    )
    id: str
    type: str
