"""ListSreMemoriesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sre_memory import SREMemory

from pagerduty_runtime.model import Model, response_model


@response_model
class ListSreMemoriesPage(Model):
    __required__ = ("memories",)
    limit: int
    memories: list[SREMemory]
