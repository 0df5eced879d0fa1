"""OrchPathGlobalUpdateCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_global_update_catch_all_actions import OrchPathGlobalUpdateCatchAllActions
    from .orch_path_incident_custom_field_update import OrchPathIncidentCustomFieldUpdate

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathGlobalUpdateCatchAll(Model):
    actions: OrchPathGlobalUpdateCatchAllActions | Unset = UNSET
    incident_custom_field_updates: Sequence[OrchPathIncidentCustomFieldUpdate] | Unset = UNSET
