"""GetExternalDataCacheVarDataOnServiceOrchResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, response_model


@response_model
class GetExternalDataCacheVarDataOnServiceOrchResult(Model):
    __required__ = ("cache_variable_data",)
    cache_variable_data: str | float | bool
    updated_at: datetime
