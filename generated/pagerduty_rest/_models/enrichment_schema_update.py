"""EnrichmentSchemaUpdate."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class EnrichmentSchemaUpdate(Model):
    description: str | Unset = UNSET
    name: str | Unset = UNSET
