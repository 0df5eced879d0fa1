"""AlertCount."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class AlertCount(Model):
    """How many alerts are grouped under an incident.

    Attributes:
        all: Whatever their status.
    """

    all: int
    resolved: int
    triggered: int
