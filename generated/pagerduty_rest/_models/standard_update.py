"""StandardUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .standard_inclusion_exclusion_input import StandardInclusionExclusionInput
    from .standard_update_values import StandardUpdateValues


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class StandardUpdate(Model):
    active: bool | Unset = UNSET
    description: str | Unset = UNSET
    exclusions: Sequence[StandardInclusionExclusionInput] | Unset = UNSET
    inclusions: Sequence[StandardInclusionExclusionInput] | Unset = UNSET
    values: StandardUpdateValues | Unset = UNSET
