"""OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo(Model):
    lookup_by: Literal["service_name", "service_id"]
    regex: str
    source: str
