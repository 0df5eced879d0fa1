"""CacheVarOnServiceOrchCreateConfigurationExternalData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CacheVarOnServiceOrchCreateConfigurationExternalData(Model):
    data_type: Literal["string", "number", "boolean"] | Unset = UNSET
    ttl_seconds: int | Unset = UNSET
    type: Literal["external_data"] | Unset = UNSET
