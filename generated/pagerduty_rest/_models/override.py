"""Override."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .user_reference import UserReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Override(Model):
    """That somebody is on call for a while in place of whoever the layers say."""

    __required__ = (
        "end",
        "start",
        "user",
    )
    end: datetime
    html_url: str | None
    id: str
    self_: str | None = json_field(name="self")
    start: datetime
    summary: str | None
    type: str
    user: UserReference
