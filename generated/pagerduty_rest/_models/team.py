"""Team."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .team_reference import TeamReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Team(Model):
    """Some users, and what belongs to them.

    Attributes:
        default_role: What whoever is added to it may do with what belongs to it.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        parent: The team that it is part of; null for one that is part of none.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "Resource"
    __required__ = (
        "name",
        "type",
    )
    default_role: Literal["manager", "none"]
    description: str | None
    html_url: str | None
    id: str
    name: str
    parent: TeamReference | None
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["team"]
