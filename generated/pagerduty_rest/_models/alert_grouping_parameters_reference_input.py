"""AlertGroupingParametersReferenceInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AlertGroupingParametersReferenceInput(Model):
    html_url: str | Unset = UNSET
    id: str | Unset = UNSET
    self_: str | Unset = json_field(name="self", default=UNSET)
    summary: str | Unset = UNSET
    type: str | Unset = UNSET
