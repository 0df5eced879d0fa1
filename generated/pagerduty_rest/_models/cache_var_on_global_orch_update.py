"""CacheVarOnGlobalOrchUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cache_var_on_service_orch_create_configuration_external_data import (
        CacheVarOnServiceOrchCreateConfigurationExternalData,
    )
    from .cache_var_on_service_orch_create_configuration_recent_value import (
        CacheVarOnServiceOrchCreateConfigurationRecentValue,
    )
    from .cache_var_on_service_orch_create_configuration_trigger_event_count import (
        CacheVarOnServiceOrchCreateConfigurationTriggerEventCount,
    )
    from .event_enrichment_rule_condition_input import EventEnrichmentRuleConditionInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class CacheVarOnGlobalOrchUpdate(Model):
    name: str
    conditions: Sequence[EventEnrichmentRuleConditionInput] | Unset = UNSET
    configuration: (
        CacheVarOnServiceOrchCreateConfigurationRecentValue
        | CacheVarOnServiceOrchCreateConfigurationTriggerEventCount
        | CacheVarOnServiceOrchCreateConfigurationExternalData
        | Unset
    ) = UNSET
    disabled: bool | Unset = UNSET
