"""ResponderRequestTargetReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incidents_responders_reference import IncidentsRespondersReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ResponderRequestTargetReference(Model):
    id: str
    incidents_responders: list[IncidentsRespondersReference]
    summary: str
    type: str
