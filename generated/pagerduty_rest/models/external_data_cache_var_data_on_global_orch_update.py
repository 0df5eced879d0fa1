"""ExternalDataCacheVarDataOnGlobalOrchUpdate."""

from __future__ import annotations

from .._model import Model, request_model


@request_model
class ExternalDataCacheVarDataOnGlobalOrchUpdate(Model):
    cache_variable_data: str | float | bool
