"""OutlierIncidentIncidentTemplate."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class OutlierIncidentIncidentTemplate(Model):
    cluster_id: str
    id: str
    mined_text: str
