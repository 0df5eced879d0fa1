"""ListScheduleUsersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user import User


from pagerduty_runtime.model import Model, response_model


@response_model
class ListScheduleUsersPage(Model):
    __required__ = ("users",)
    users: list[User]
