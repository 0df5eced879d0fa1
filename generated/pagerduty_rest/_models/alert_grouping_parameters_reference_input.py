"""AlertGroupingParametersReferenceInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AlertGroupingParametersReferenceInput(Model):
    html_url: str | Unset = UNSET
    id: str | Unset = UNSET
    self_: str | Unset = member(wire="self", default=UNSET)
    summary: str | Unset = UNSET
    type: str | Unset = UNSET
