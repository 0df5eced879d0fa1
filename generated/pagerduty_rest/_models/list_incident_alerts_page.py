"""ListIncidentAlertsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alert import Alert


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentAlertsPage(Model):
    __required__ = ("alerts",)
    alerts: list[Alert]
    limit: int
    more: bool
    offset: int
    total: int | None
