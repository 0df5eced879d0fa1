"""OrchPathServiceUpdateCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_incident_custom_field_update import OrchPathIncidentCustomFieldUpdate
    from .orch_path_service_update_catch_all_actions import OrchPathServiceUpdateCatchAllActions

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathServiceUpdateCatchAll(Model):
    actions: OrchPathServiceUpdateCatchAllActions | Unset = UNSET
    incident_custom_field_updates: Sequence[OrchPathIncidentCustomFieldUpdate] | Unset = UNSET
