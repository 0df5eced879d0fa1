"""StatusPageImpact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .status_page_reference import StatusPageReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPageImpact(Model):
    description: str
    id: str
    post_type: Literal["incident", "maintenance"]
    self_: str = json_field(name="self")
    status_page: StatusPageReference
    type: str
