"""ListTeamsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .team import Team


from pagerduty_runtime.model import Model, response_model


@response_model
class ListTeamsPage(Model):
    __required__ = ("teams",)
    limit: int
    more: bool
    offset: int
    teams: list[Team]
    total: int | None
