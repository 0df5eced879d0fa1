"""SessionConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class SessionConfiguration(Model):
    __required__ = (
        "absolute_session_ttl",
        "idle_session_ttl",
        "type",
    )
    absolute_session_ttl: int
    idle_session_ttl: int
    type: Literal["mobile", "web"]
