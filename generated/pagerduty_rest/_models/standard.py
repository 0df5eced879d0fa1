"""Standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .standard_inclusion_exclusion import StandardInclusionExclusion


from pagerduty_runtime.model import Model, response_model


@response_model
class Standard(Model):
    active: bool
    description: str
    exclusions: list[StandardInclusionExclusion]
    id: str
    inclusions: list[StandardInclusionExclusion]
    name: str
    resource_type: Literal["technical_service"]
    type: str
