"""RecommendedRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .recommended_rule_actions import RecommendedRuleActions
    from .recommended_rule_metrics import RecommendedRuleMetrics
    from .recommended_rule_parent_reference import RecommendedRuleParentReference


from pagerduty_runtime.model import Model, response_model


@response_model
class RecommendedRule(Model):
    actions: RecommendedRuleActions
    created_at: datetime
    description: str
    metrics: RecommendedRuleMetrics
    parent: RecommendedRuleParentReference
    pcl_expr: str
    recommendation_id: str
    status: Literal["available"]
    type: Literal["service"]
    updated_at: datetime
