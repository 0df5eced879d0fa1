"""ListIncidentTypesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_type import IncidentType


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentTypesPage(Model):
    __required__ = ("incident_types",)
    incident_types: list[IncidentType]
