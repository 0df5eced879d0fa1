"""ServiceNowFieldMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceNowFieldMapping(Model):
    __required__ = (
        "event_field",
        "servicenow_field",
    )
    event_field: str
    servicenow_field: str
    type: Literal["query", "enriched", "discriminator"]
