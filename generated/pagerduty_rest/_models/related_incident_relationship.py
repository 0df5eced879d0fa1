"""RelatedIncidentRelationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .related_incident_machine_learning_relationship import RelatedIncidentMachineLearningRelationship
    from .related_incident_service_dependency_relationship import RelatedIncidentServiceDependencyRelationship


from pagerduty_runtime.model import Model, response_model


@response_model
class RelatedIncidentRelationship(Model):
    metadata: RelatedIncidentMachineLearningRelationship | RelatedIncidentServiceDependencyRelationship
    type: Literal["machine_learning_inferred", "service_dependency"]
