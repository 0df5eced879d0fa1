"""ConferenceBridgeInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ConferenceBridgeInput(Model):
    """`ConferenceBridge`, as it is sent.

    Attributes:
        conference_number: A telephone number; commas are pauses, and a # ends a code that is dialled.
        conference_url: The address of a meeting.
    """

    conference_number: str | Unset = UNSET
    conference_url: str | Unset = UNSET
