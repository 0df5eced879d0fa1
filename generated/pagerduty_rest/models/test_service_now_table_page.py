"""TestServiceNowTablePage."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class TestServiceNowTablePage(Model):
    enrichment_data: list[dict[str, str]]
