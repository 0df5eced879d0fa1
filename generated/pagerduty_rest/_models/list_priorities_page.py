"""ListPrioritiesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .priority import Priority


from pagerduty_runtime.model import Model, response_model


@response_model
class ListPrioritiesPage(Model):
    __required__ = ("priorities",)
    limit: int
    more: bool
    offset: int
    priorities: list[Priority]
    total: int | None
