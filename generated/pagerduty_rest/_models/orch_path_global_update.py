"""OrchPathGlobalUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_global_update_catch_all import OrchPathGlobalUpdateCatchAll
    from .orch_path_global_update_set import OrchPathGlobalUpdateSet
    from .orch_path_parent import OrchPathParent

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathGlobalUpdate(Model):
    sets: Sequence[OrchPathGlobalUpdateSet]
    catch_all: OrchPathGlobalUpdateCatchAll | Unset = UNSET
    parent: OrchPathParent | Unset = UNSET
