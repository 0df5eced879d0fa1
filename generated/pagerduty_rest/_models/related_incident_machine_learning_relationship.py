"""RelatedIncidentMachineLearningRelationship."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .related_incident_machine_learning_relationship_user_feedback import (
        RelatedIncidentMachineLearningRelationshipUserFeedback,
    )


from pagerduty_runtime.model import Model, response_model


@response_model
class RelatedIncidentMachineLearningRelationship(Model):
    grouping_classification: Literal["similar_contents", "prior_feedback"]
    user_feedback: RelatedIncidentMachineLearningRelationshipUserFeedback
