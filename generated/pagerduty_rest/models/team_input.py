"""TeamInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .team_reference_input import TeamReferenceInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class TeamInput(Model):
    name: str
    default_role: Literal["manager", "none"] | Unset = UNSET
    description: str | None | Unset = UNSET
    parent: TeamReferenceInput | None | Unset = UNSET
    type: Literal["team"] = "team"
