"""GetTeamNotificationSubscriptionsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .get_subscription import GetSubscription


from pagerduty_runtime.model import Model, response_model


@response_model
class GetTeamNotificationSubscriptionsPage(Model):
    __required__ = ("subscriptions",)
    limit: int
    more: bool
    offset: int
    subscriptions: list[GetSubscription]
    total: int | None
