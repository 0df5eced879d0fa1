"""IncidentResponderRequestCancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incident_responder_request_cancel_responder_request_target_reference import (
        IncidentResponderRequestCancelResponderRequestTargetReference,
    )


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentResponderRequestCancel(Model):
    requester_id: str
    responder_request_targets: Sequence[IncidentResponderRequestCancelResponderRequestTargetReference]
