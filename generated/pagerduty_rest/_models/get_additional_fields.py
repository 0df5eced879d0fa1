"""GetAdditionalFields."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class GetAdditionalFields(Model):
    total_impacted_count: int
