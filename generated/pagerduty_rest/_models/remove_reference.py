"""RemoveReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model


@request_model
class RemoveReference(Model):
    id: str
    type: Literal["tag_reference", "tag"] = "tag_reference"
