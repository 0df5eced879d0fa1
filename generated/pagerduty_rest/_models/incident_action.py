"""IncidentAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentAction(Model):
    """Something that will happen to an incident by itself.

    Attributes:
        at: When, unless somebody does something before.
        to: For a change of urgency: the new one.
    """

    __required__ = (
        "at",
        "type",
    )
    at: datetime
    to: Literal["high"]
    type: Literal["unacknowledge", "escalate", "resolve", "urgency_change"]
