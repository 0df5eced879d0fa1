"""AlertGroupingParametersReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, response_model


@response_model
class AlertGroupingParametersReference(Model):
    html_url: str
    id: str
    self_: str = member(wire="self")
    summary: str
    type: str
