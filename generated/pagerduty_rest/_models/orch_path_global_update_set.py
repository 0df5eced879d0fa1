"""OrchPathGlobalUpdateSet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .orch_path_global_update_set_rule import OrchPathGlobalUpdateSetRule


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathGlobalUpdateSet(Model):
    id: str | Unset = UNSET
    rules: Sequence[OrchPathGlobalUpdateSetRule] | Unset = UNSET
