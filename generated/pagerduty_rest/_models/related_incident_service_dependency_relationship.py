"""RelatedIncidentServiceDependencyRelationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .related_incident_service_dependency_base import RelatedIncidentServiceDependencyBase


from pagerduty_runtime.model import Model, response_model


@response_model
class RelatedIncidentServiceDependencyRelationship(Model):
    dependent_services: list[RelatedIncidentServiceDependencyBase]
    supporting_services: list[RelatedIncidentServiceDependencyBase]
