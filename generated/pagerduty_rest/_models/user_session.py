"""UserSession."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class UserSession(Model):
    __required__ = (
        "created_at",
        "id",
        "summary",
        "type",
        "user_id",
    )
    created_at: datetime
    id: str
    summary: str
    type: Literal["browser", "oauth"]
    user_id: str
