"""OrchPathRouterUpdateSetRuleActionsDynamicRouteTo."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathRouterUpdateSetRuleActionsDynamicRouteTo(Model):
    lookup_by: Literal["service_name", "service_id"] | Unset = UNSET
    regex: str | Unset = UNSET
    source: str | Unset = UNSET
