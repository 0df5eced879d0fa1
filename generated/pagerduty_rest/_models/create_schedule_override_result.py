"""CreateScheduleOverrideResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .override import Override


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateScheduleOverrideResult(Model):
    __required__ = ("override",)
    errors: list[str]
    override: Override
    status: float
