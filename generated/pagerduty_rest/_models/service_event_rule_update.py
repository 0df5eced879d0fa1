"""ServiceEventRuleUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_event_rule_input import ServiceEventRuleInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceEventRuleUpdate(Model):
    rule: ServiceEventRuleInput
    rule_id: str | Unset = UNSET
