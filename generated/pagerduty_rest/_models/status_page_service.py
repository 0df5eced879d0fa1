"""StatusPageService."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .postmortem_reference import PostmortemReference
    from .status_page_reference import StatusPageReference

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPageService(Model):
    business_service: PostmortemReference
    id: str
    name: str
    self_: str = json_field(name="self")
    status_page: StatusPageReference
    type: str
