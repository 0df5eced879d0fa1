"""ResponderRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .incident_reference import IncidentReference
    from .responder_request_responder_request_target import ResponderRequestResponderRequestTarget
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ResponderRequest(Model):
    """That others were asked to join an incident.

    Attributes:
        message: What they were told.
        requested_at: When they were asked.
    """

    id: str
    incident: IncidentReference
    message: str
    requested_at: datetime
    requester: UserReference
    responder_request_targets: list[ResponderRequestResponderRequestTarget]
