"""OrchPathUnroutedUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_parent import OrchPathParent
    from .orch_path_unrouted_update_catch_all import OrchPathUnroutedUpdateCatchAll
    from .orch_path_unrouted_update_set import OrchPathUnroutedUpdateSet

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathUnroutedUpdate(Model):
    sets: Sequence[OrchPathUnroutedUpdateSet]
    catch_all: OrchPathUnroutedUpdateCatchAll | Unset = UNSET
    parent: OrchPathParent | Unset = UNSET
