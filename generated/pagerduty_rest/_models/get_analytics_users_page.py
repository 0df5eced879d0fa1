"""GetAnalyticsUsersPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_raw_user import AnalyticsRawUser
    from .get_analytics_users_page_filters import GetAnalyticsUsersPageFilters


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAnalyticsUsersPage(Model):
    data: list[AnalyticsRawUser]
    filters: GetAnalyticsUsersPageFilters
    first: str
    last: str
    limit: int
    more: bool
    order: Literal["asc", "desc"]
    order_by: str
    time_zone: str
