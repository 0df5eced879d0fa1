"""IncidentAlertsUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .alert_update import AlertUpdate


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentAlertsUpdate(Model):
    alerts: Sequence[AlertUpdate]
