"""IncidentsRespondersReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .incident_reference import IncidentReference
    from .user import User
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentsRespondersReference(Model):
    """Somebody who was asked to join an incident, and what came of it.

    Attributes:
        state: `pending` until the answer is there.
        updated_at: When the answer last changed.
    """

    escalation_policy_requests: list[str]
    incident: IncidentReference
    message: str
    requested_at: datetime
    requester: UserReference | User
    state: Literal["pending", "joined", "declined", "user_cancelled"]
    updated_at: datetime
    user: UserReference | User
