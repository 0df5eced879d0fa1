"""OrchPathServiceUpdateParent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OrchPathServiceUpdateParent(Model):
    id: str | Unset = UNSET
    type: Literal["service_reference", "service"] | Unset = UNSET
