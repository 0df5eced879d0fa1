"""EnableServiceNowTableSyncResult."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class EnableServiceNowTableSyncResult(Model):
    message: str
    status: str
