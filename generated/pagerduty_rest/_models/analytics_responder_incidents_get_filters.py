"""AnalyticsResponderIncidentsGetFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AnalyticsResponderIncidentsGetFilters(Model):
    created_at_end: datetime | str | Unset = UNSET
    created_at_start: datetime | str | Unset = UNSET
    incident_type_ids: Sequence[str] | Unset = UNSET
    major: bool | Unset = UNSET
    priority_ids: Sequence[str] | Unset = UNSET
    priority_names: Sequence[str] | Unset = UNSET
    service_ids: Sequence[str] | Unset = UNSET
    team_ids: Sequence[str] | Unset = UNSET
    urgency: str | Unset = UNSET
