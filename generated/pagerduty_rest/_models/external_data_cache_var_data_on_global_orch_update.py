"""ExternalDataCacheVarDataOnGlobalOrchUpdate."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class ExternalDataCacheVarDataOnGlobalOrchUpdate(Model):
    cache_variable_data: str | float | bool
