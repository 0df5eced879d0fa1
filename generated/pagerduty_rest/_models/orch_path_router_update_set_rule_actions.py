"""OrchPathRouterUpdateSetRuleActions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orch_path_router_update_set_rule_actions_dynamic_route_to import (
        OrchPathRouterUpdateSetRuleActionsDynamicRouteTo,
    )


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathRouterUpdateSetRuleActions(Model):
    dynamic_route_to: OrchPathRouterUpdateSetRuleActionsDynamicRouteTo | Unset = UNSET
    route_to: str | Unset = UNSET
