"""StatusUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class StatusUpdate(Model):
    created_at: str
    html_message: str
    id: str
    message: str
    sender: UserReference
    subject: str
