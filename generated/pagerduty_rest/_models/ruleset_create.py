"""RulesetCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reference_input import ReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class RulesetCreate(Model):
    name: str
    team: ReferenceInput | Unset = UNSET
