"""CreateServiceEventRuleEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_event_rule import ServiceEventRule


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateServiceEventRuleEnvelope(Model):
    rule: ServiceEventRule
