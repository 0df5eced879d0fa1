"""Acknowledgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .acknowledger_reference import AcknowledgerReference
    from .service import Service
    from .user import User


from pagerduty_runtime.model import Model, response_model


@response_model
class Acknowledgement(Model):
    """That somebody has acknowledged an incident.

    Attributes:
        acknowledger: A user, or a service that did it by itself.
        at: Since when.
    """

    __required__ = (
        "acknowledger",
        "at",
    )
    acknowledger: AcknowledgerReference | User | Service
    at: datetime
