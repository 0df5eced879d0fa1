"""TestServiceNowTablePage."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class TestServiceNowTablePage(Model):
    enrichment_data: list[dict[str, str]]
