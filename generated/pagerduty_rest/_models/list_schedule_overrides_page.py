"""ListScheduleOverridesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .override import Override


from pagerduty_runtime.model import Model, response_model


@response_model
class ListScheduleOverridesPage(Model):
    __required__ = ("overrides",)
    overrides: list[Override]
