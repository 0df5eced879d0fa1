"""Override."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .user_reference import UserReference


from pagerduty_runtime.model import Model, member, response_model


@response_model
class Override(Model):
    """That somebody is on call for a while in place of whoever the layers say."""

    _required = (
        "end",
        "start",
        "user",
    )
    end: datetime
    html_url: str | None
    id: str
    self_: str | None = member(wire="self")
    start: datetime
    summary: str | None
    type: str
    user: UserReference
