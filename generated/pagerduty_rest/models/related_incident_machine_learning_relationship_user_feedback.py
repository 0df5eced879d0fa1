"""RelatedIncidentMachineLearningRelationshipUserFeedback."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class RelatedIncidentMachineLearningRelationshipUserFeedback(Model):
    negative_feedback_count: int
    positive_feedback_count: int
