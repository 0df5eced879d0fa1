"""IncidentsMerge."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incident_reference_input import IncidentReferenceInput


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentsMerge(Model):
    source_incidents: Sequence[IncidentReferenceInput]
