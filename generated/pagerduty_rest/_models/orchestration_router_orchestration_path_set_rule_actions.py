"""OrchestrationRouterOrchestrationPathSetRuleActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration_router_orchestration_path_set_rule_actions_dynamic_route_to import (
        OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationRouterOrchestrationPathSetRuleActions(Model):
    dynamic_route_to: OrchestrationRouterOrchestrationPathSetRuleActionsDynamicRouteTo
    route_to: str
