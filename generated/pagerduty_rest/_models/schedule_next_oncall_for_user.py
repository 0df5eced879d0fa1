"""ScheduleNextOncallForUser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reference import Reference


from pagerduty_runtime.model import Model, response_model


@response_model
class ScheduleNextOncallForUser(Model):
    end: str
    start: str
    user: Reference
