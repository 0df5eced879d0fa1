"""OutlierIncidentIncidentTemplate."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class OutlierIncidentIncidentTemplate(Model):
    cluster_id: str
    id: str
    mined_text: str
