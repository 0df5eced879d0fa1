"""ResolveReason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .incident_reference import IncidentReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ResolveReason(Model):
    incident: IncidentReference
    type: Literal["merge_resolve_reason"]
