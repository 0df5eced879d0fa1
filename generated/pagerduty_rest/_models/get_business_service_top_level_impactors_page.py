"""GetBusinessServiceTopLevelImpactorsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .impactor import Impactor


from pagerduty_runtime.model import Model, response_model


@response_model
class GetBusinessServiceTopLevelImpactorsPage(Model):
    impactors: list[Impactor]
    limit: int
    more: bool
