"""GetUserSessionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_session import UserSession


from pagerduty_runtime.model import Model, response_model


@response_model
class GetUserSessionsPage(Model):
    __required__ = ("user_sessions",)
    user_sessions: list[UserSession]
