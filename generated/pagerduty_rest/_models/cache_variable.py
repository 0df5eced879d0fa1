"""CacheVariable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .cache_variable_configuration_external_data import CacheVariableConfigurationExternalData
    from .cache_variable_configuration_recent_value import CacheVariableConfigurationRecentValue
    from .cache_variable_configuration_trigger_event_count import CacheVariableConfigurationTriggerEventCount
    from .event_enrichment_rule_condition import EventEnrichmentRuleCondition
    from .orchestration_created_by_reference import OrchestrationCreatedByReference


from pagerduty_runtime.model import Model, response_model


@response_model
class CacheVariable(Model):
    """Something that an orchestration remembers from earlier events.

    Attributes:
        conditions: Which events it looks at; none for all.
    """

    __required__ = (
        "configuration",
        "name",
    )
    conditions: list[EventEnrichmentRuleCondition]
    configuration: (
        CacheVariableConfigurationRecentValue
        | CacheVariableConfigurationTriggerEventCount
        | CacheVariableConfigurationExternalData
    )
    created_at: datetime
    created_by: OrchestrationCreatedByReference
    data_endpoint: str
    disabled: bool
    id: str
    name: str
    updated_at: datetime
    updated_by: OrchestrationCreatedByReference
