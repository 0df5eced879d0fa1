"""OrchPathServiceUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_service_update_catch_all import OrchPathServiceUpdateCatchAll
    from .orch_path_service_update_parent import OrchPathServiceUpdateParent
    from .orch_path_service_update_set import OrchPathServiceUpdateSet

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathServiceUpdate(Model):
    sets: Sequence[OrchPathServiceUpdateSet]
    catch_all: OrchPathServiceUpdateCatchAll | Unset = UNSET
    parent: OrchPathServiceUpdateParent | Unset = UNSET
