"""RelatedIncidentServiceDependencyBase."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class RelatedIncidentServiceDependencyBase(Model):
    id: str
    self_: str | None = json_field(name="self")
    type: Literal["business_service_reference", "technical_service_reference"]
