"""Team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .team_reference import TeamReference

from .._model import Model, member, response_model


@response_model
class Team(Model):
    _extends = "Resource"
    _required = (
        "name",
        "type",
    )
    default_role: Literal["manager", "none"]
    description: str | None
    html_url: str | None
    id: str
    name: str
    parent: TeamReference | None
    self_: str | None = member(wire="self")
    summary: str | None
    type: Literal["team"]
