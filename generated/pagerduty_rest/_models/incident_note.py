"""IncidentNote."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .channel_reference import ChannelReference
    from .incident_note_user_reference import IncidentNoteUserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentNote(Model):
    """A note that somebody left on an incident."""

    __required__ = ("content",)
    channel: ChannelReference
    content: str
    created_at: datetime
    id: str
    updated_at: datetime
    user: IncidentNoteUserReference
