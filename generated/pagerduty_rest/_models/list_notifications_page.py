"""ListNotificationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notification import Notification


from pagerduty_runtime.model import Model, response_model


@response_model
class ListNotificationsPage(Model):
    __required__ = ("notifications",)
    limit: int
    more: bool
    notifications: list[Notification]
    offset: int
    total: int | None
