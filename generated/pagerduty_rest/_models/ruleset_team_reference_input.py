"""RulesetTeamReferenceInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class RulesetTeamReferenceInput(Model):
    id: str
    type: str
