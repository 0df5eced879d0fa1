"""OrchPathUnroutedUpdateCatchAll."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orch_path_unrouted_update_catch_all_actions import OrchPathUnroutedUpdateCatchAllActions

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class OrchPathUnroutedUpdateCatchAll(Model):
    actions: OrchPathUnroutedUpdateCatchAllActions | Unset = UNSET
