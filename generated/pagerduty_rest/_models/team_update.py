"""TeamUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .team_reference_input import TeamReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class TeamUpdate(Model):
    """`Team`, as it is sent.

    Attributes:
        default_role: What whoever is added to it may do with what belongs to it.
        parent: The team that it is part of; null for one that is part of none.
    """

    default_role: Literal["manager", "none"] | Unset = UNSET
    description: str | None | Unset = UNSET
    name: str | Unset = UNSET
    parent: TeamReferenceInput | None | Unset = UNSET
    type: Literal["team"] | Unset = UNSET
