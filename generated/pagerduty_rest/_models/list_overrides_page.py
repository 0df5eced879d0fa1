"""ListOverridesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .override_shift import OverrideShift


from pagerduty_runtime.model import Model, response_model


@response_model
class ListOverridesPage(Model):
    __required__ = ("overrides",)
    limit: int
    more: bool
    offset: int
    overrides: list[OverrideShift]
