"""RelatedIncidentServiceDependencyBase."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, member, response_model


@response_model
class RelatedIncidentServiceDependencyBase(Model):
    id: str
    self_: str | None = member(wire="self")
    type: Literal["business_service_reference", "technical_service_reference"]
