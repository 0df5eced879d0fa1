"""PostReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, json_field, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class PostReference(Model):
    id: str
    self_: str | Unset = json_field(name="self", default=UNSET)
    type: str | Unset = UNSET
