"""RulesetEventRuleUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event_rule_input import EventRuleInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class RulesetEventRuleUpdate(Model):
    rule: EventRuleInput
    rule_id: str | Unset = UNSET
