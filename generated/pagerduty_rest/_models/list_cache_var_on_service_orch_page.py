"""ListCacheVarOnServiceOrchPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cache_variable import CacheVariable

from pagerduty_runtime.model import Model, response_model


@response_model
class ListCacheVarOnServiceOrchPage(Model):
    cache_variables: list[CacheVariable]
    total: int
