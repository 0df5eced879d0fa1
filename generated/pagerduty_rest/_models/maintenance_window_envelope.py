"""MaintenanceWindowEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .maintenance_window import MaintenanceWindow


from pagerduty_runtime.model import Model, response_model


@response_model
class MaintenanceWindowEnvelope(Model):
    __required__ = ("maintenance_window",)
    maintenance_window: MaintenanceWindow
