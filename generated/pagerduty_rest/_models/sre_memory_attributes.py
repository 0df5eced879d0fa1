"""SREMemoryAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, response_model


@response_model
class SREMemoryAttributes(Model):
    account_id: str
    incident_id: str
    service_id: str
    type: Literal["runbook", "service_profile", "incident_playbook", "incident_summary", "service_runbook"]
