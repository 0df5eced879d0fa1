"""BusinessServiceTeamReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, response_model


@response_model
class BusinessServiceTeamReference(Model):
    _required = ("id",)
    id: str
    self_: str = member(wire="self")
    type: str
