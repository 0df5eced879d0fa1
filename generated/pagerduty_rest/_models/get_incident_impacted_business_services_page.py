"""GetIncidentImpactedBusinessServicesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .impact import Impact


from pagerduty_runtime.model import Model, response_model


@response_model
class GetIncidentImpactedBusinessServicesPage(Model):
    __required__ = (
        "limit",
        "next_cursor",
    )
    limit: int
    next_cursor: str | None
    services: list[Impact]
