"""Assignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .user import User
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class Assignment(Model):
    """That an incident is assigned to somebody.

    Attributes:
        at: Since when.
    """

    __required__ = (
        "assignee",
        "at",
    )
    assignee: UserReference | User
    at: datetime
