"""ResponderRequestTargetReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incidents_responders_reference_input import IncidentsRespondersReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ResponderRequestTargetReferenceInput(Model):
    id: str | Unset = UNSET
    incidents_responders: Sequence[IncidentsRespondersReferenceInput] | Unset = UNSET
    summary: str | Unset = UNSET
    type: str | Unset = UNSET
