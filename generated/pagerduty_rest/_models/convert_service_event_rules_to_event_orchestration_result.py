"""ConvertServiceEventRulesToEventOrchestrationResult."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class ConvertServiceEventRulesToEventOrchestrationResult(Model):
    convert_status: str
    converted_to: str
