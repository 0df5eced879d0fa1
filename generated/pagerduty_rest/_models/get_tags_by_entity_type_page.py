"""GetTagsByEntityTypePage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .entity_reference import EntityReference


from pagerduty_runtime.model import Model, response_model


@response_model
class GetTagsByEntityTypePage(Model):
    escalation_policies: list[EntityReference]
    limit: int
    more: bool
    offset: int
    teams: list[EntityReference]
    total: int | None
    users: list[EntityReference]
