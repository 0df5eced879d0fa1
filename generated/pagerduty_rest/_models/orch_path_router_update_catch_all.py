"""OrchPathRouterUpdateCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orch_path_router_update_catch_all_actions import OrchPathRouterUpdateCatchAllActions


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathRouterUpdateCatchAll(Model):
    actions: OrchPathRouterUpdateCatchAllActions | Unset = UNSET
