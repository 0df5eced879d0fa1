"""Channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from .channel_changeset import ChannelChangeset
    from .notification import Notification


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Channel(Model):
    """Through what something was done; which members it has depends on its `type`.

    Attributes:
        details: An event's own fields, or a text.
        duration: In seconds.
        raw_url: Where the e-mail can be read as it came.
    """

    __required__ = ("type",)
    body: str
    body_content_type: str
    changeset: ChannelChangeset
    channel: dict[str, Any]
    description: str
    details: dict[str, Any] | str
    duration: int
    from_: str = json_field(name="from")
    host: str
    html_url: str
    incident_key: str
    notification: Notification
    raw_url: str
    service: str
    service_key: str
    state: str
    subject: str
    summary: str
    team: dict[str, Any]
    to: str
    type: str
    user: dict[str, Any]
