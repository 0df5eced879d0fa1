"""AutomationActionsProcessAutomationJobActionDataReferenceInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AutomationActionsProcessAutomationJobActionDataReferenceInput(Model):
    process_automation_job_id: str
    process_automation_job_arguments: str | Unset = UNSET
    process_automation_node_filter: str | Unset = UNSET
