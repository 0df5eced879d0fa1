"""UserEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user import User


from pagerduty_runtime.model import Model, response_model


@response_model
class UserEnvelope(Model):
    __required__ = ("user",)
    user: User
