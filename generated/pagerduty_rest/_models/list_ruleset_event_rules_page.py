"""ListRulesetEventRulesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_rule import EventRule


from pagerduty_runtime.model import Model, response_model


@response_model
class ListRulesetEventRulesPage(Model):
    limit: int
    more: bool
    offset: int
    rules: list[EventRule]
    total: int | None
