"""ListIncidentNotesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incident_note import IncidentNote


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentNotesPage(Model):
    __required__ = ("notes",)
    notes: list[IncidentNote]
