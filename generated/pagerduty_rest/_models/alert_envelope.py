"""AlertEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alert import Alert


from pagerduty_runtime.model import Model, response_model


@response_model
class AlertEnvelope(Model):
    __required__ = ("alert",)
    alert: Alert
