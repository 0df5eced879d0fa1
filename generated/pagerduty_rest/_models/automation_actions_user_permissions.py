"""AutomationActionsUserPermissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsUserPermissions(Model):
    __required__ = ("permissions",)
    permissions: list[Literal["create", "read", "update", "delete", "invoke"]]
