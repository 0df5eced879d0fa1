"""PriorityReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model


@request_model
class PriorityReferenceInput(Model):
    id: str
    type: Literal["priority_reference", "priority"] = "priority_reference"
