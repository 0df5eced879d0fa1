"""OrchPathRouterUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_parent import OrchPathParent
    from .orch_path_router_update_catch_all import OrchPathRouterUpdateCatchAll
    from .orch_path_router_update_set import OrchPathRouterUpdateSet

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathRouterUpdate(Model):
    sets: Sequence[OrchPathRouterUpdateSet]
    catch_all: OrchPathRouterUpdateCatchAll | Unset = UNSET
    parent: OrchPathParent | Unset = UNSET
