"""IncidentsRespondersReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .incident_reference_input import IncidentReferenceInput
    from .user_input import UserInput
    from .user_reference_input import UserReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentsRespondersReferenceInput(Model):
    """`IncidentsRespondersReference`, as it is sent.

    Attributes:
        state: `pending` until the answer is there.
        updated_at: When the answer last changed.
    """

    escalation_policy_requests: Sequence[str] | Unset = UNSET
    incident: IncidentReferenceInput | Unset = UNSET
    message: str | Unset = UNSET
    requested_at: datetime | str | Unset = UNSET
    requester: UserReferenceInput | UserInput | Unset = UNSET
    state: Literal["pending", "joined", "declined", "user_cancelled"] | Unset = UNSET
    updated_at: datetime | str | Unset = UNSET
    user: UserReferenceInput | UserInput | Unset = UNSET
