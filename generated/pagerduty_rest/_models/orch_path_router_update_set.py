"""OrchPathRouterUpdateSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_router_update_set_rule import OrchPathRouterUpdateSetRule


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathRouterUpdateSet(Model):
    id: str | Unset = UNSET
    rules: Sequence[OrchPathRouterUpdateSetRule] | Unset = UNSET
