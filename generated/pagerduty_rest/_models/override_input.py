"""OverrideInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .user_reference_input import UserReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class OverrideInput(Model):
    end: datetime | str
    start: datetime | str
    user: UserReferenceInput
    id: str | Unset = UNSET
    time_zone: str | Unset = UNSET
