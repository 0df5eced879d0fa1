"""StatusDashboard."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class StatusDashboard(Model):
    id: str
    name: str
    url_slug: str
