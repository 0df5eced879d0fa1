"""ConferenceBridge."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class ConferenceBridge(Model):
    """Where those who work on an incident talk.

    Attributes:
        conference_number: A telephone number; commas are pauses, and a # ends a code that is dialled.
        conference_url: The address of a meeting.
    """

    conference_number: str
    conference_url: str
