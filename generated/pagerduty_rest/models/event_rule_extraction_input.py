"""EventRuleExtractionInput."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class EventRuleExtractionInput(Model):
    target: str
    regex: str | Unset = UNSET
    source: str | Unset = UNSET
    template: str | Unset = UNSET
