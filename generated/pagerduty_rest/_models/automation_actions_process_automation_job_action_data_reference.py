"""AutomationActionsProcessAutomationJobActionDataReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AutomationActionsProcessAutomationJobActionDataReference(Model):
    __required__ = ("process_automation_job_id",)
    process_automation_job_arguments: str
    process_automation_job_id: str
    process_automation_node_filter: str
