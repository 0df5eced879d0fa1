"""EventRuleExtractionInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EventRuleExtractionInput(Model):
    target: str
    regex: str | Unset = UNSET
    source: str | Unset = UNSET
    template: str | Unset = UNSET
