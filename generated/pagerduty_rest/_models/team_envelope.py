"""TeamEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .team_reference import TeamReference


from pagerduty_runtime.model import Model, response_model


@response_model
class TeamEnvelope(Model):
    __required__ = ("team",)
    team: TeamReference
