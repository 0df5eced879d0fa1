"""IpAllowListInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .cidr_entry_input import CidrEntryInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IpAllowListInput(Model):
    cidr_entries: Sequence[CidrEntryInput]
    state: Literal["enabled", "disabled"]
    type: Literal["ip_allow_list"] | Unset = UNSET
