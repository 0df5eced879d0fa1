"""RecommendedRuleMetrics."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class RecommendedRuleMetrics(Model):
    num_events_matching_rule: int
    num_events_with_action: int
    num_events_with_action_matching_rule: int
    precision_metric: float
    recall: float
