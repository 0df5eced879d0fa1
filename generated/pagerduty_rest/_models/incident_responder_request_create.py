"""IncidentResponderRequestCreate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .incident_responder_request_create_responder_request_target import (
        IncidentResponderRequestCreateResponderRequestTarget,
    )


from pagerduty_runtime.model import Model, request_model


@request_model
class IncidentResponderRequestCreate(Model):
    message: str
    requester_id: str
    responder_request_targets: Sequence[IncidentResponderRequestCreateResponderRequestTarget]
