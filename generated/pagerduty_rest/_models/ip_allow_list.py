"""IpAllowList."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .cidr_entry import CidrEntry


from pagerduty_runtime.model import Model, response_model


@response_model
class IpAllowList(Model):
    __required__ = (
        "cidr_entries",
        "state",
    )
    cidr_entries: list[CidrEntry]
    id: str
    state: Literal["enabled", "disabled"]
    type: Literal["ip_allow_list"]
