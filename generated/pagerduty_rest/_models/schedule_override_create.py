"""ScheduleOverrideCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .override_input import OverrideInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ScheduleOverrideCreate(Model):
    overrides: Sequence[OverrideInput] | Unset = UNSET
