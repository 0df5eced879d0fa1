"""ListStatusDashboardsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_dashboard import StatusDashboard


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStatusDashboardsPage(Model):
    __required__ = (
        "limit",
        "next_cursor",
    )
    limit: int
    next_cursor: str | None
    status_dashboards: list[StatusDashboard]
