"""OutlierIncidentEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .outlier_incident import OutlierIncident


from pagerduty_runtime.model import Model, response_model


@response_model
class OutlierIncidentEnvelope(Model):
    outlier_incident: OutlierIncident
