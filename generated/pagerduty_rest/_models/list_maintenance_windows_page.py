"""ListMaintenanceWindowsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .maintenance_window import MaintenanceWindow


from pagerduty_runtime.model import Model, response_model


@response_model
class ListMaintenanceWindowsPage(Model):
    __required__ = ("maintenance_windows",)
    limit: int
    maintenance_windows: list[MaintenanceWindow]
    more: bool
    offset: int
    total: int | None
