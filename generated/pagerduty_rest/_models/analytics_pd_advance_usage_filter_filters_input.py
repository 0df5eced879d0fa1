"""AnalyticsPdAdvanceUsageFilterFiltersInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsPdAdvanceUsageFilterFiltersInput(Model):
    created_at_end: datetime | str | Unset = UNSET
    created_at_start: datetime | str | Unset = UNSET
    escalation_policy_ids: Sequence[str] | Unset = UNSET
    incident_created_at_end: datetime | str | Unset = UNSET
    incident_created_at_start: datetime | str | Unset = UNSET
    major: bool | Unset = UNSET
    min_ackowledgements: int | Unset = UNSET
    min_manual_escalations: int | Unset = UNSET
    min_timeout_escalations: int | Unset = UNSET
    priority_ids: Sequence[str] | Unset = UNSET
    priority_names: Sequence[str] | Unset = UNSET
    service_ids: Sequence[str] | Unset = UNSET
    team_ids: Sequence[str] | Unset = UNSET
    urgency: Literal["high", "low"] | Unset = UNSET
