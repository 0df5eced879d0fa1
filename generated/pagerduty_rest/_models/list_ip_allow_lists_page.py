"""ListIpAllowListsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ip_allow_list import IpAllowList


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIpAllowListsPage(Model):
    __required__ = ("ip_allow_lists",)
    ip_allow_lists: list[IpAllowList]
