"""CreateOverridesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .override_shift import OverrideShift


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateOverridesPage(Model):
    __required__ = ("overrides",)
    overrides: list[OverrideShift]
