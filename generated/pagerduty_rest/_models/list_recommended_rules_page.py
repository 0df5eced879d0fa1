"""ListRecommendedRulesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .recommended_rule import RecommendedRule


from pagerduty_runtime.model import Model, response_model


@response_model
class ListRecommendedRulesPage(Model):
    next_cursor: str | None
    recommended_rules: list[RecommendedRule]
