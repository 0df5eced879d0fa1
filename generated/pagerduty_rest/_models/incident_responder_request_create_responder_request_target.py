"""IncidentResponderRequestCreateResponderRequestTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .responder_request_target_reference_input import ResponderRequestTargetReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentResponderRequestCreateResponderRequestTarget(Model):
    responder_request_target: ResponderRequestTargetReferenceInput | Unset = UNSET
