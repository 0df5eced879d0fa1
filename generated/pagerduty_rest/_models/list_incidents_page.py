"""ListIncidentsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident import Incident


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentsPage(Model):
    __required__ = ("incidents",)
    incidents: list[Incident]
    limit: int
    more: bool
    offset: int
    total: int | None
