"""OrchPathUnroutedUpdateCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orch_path_unrouted_update_catch_all_actions import OrchPathUnroutedUpdateCatchAllActions


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathUnroutedUpdateCatchAll(Model):
    actions: OrchPathUnroutedUpdateCatchAllActions | Unset = UNSET
