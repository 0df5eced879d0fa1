"""IncidentsUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incidents_update_incident import IncidentsUpdateIncident


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentsUpdate(Model):
    incidents: Sequence[IncidentsUpdateIncident]
