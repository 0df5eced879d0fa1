"""ListTeamUsersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_team_users_page_member import ListTeamUsersPageMember


from pagerduty_runtime.model import Model, response_model


@response_model
class ListTeamUsersPage(Model):
    limit: int
    members: list[ListTeamUsersPageMember]
    more: bool
    offset: int
    total: int | None
