"""RelatedIncidentMachineLearningRelationshipUserFeedback."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class RelatedIncidentMachineLearningRelationshipUserFeedback(Model):
    negative_feedback_count: int
    positive_feedback_count: int
