"""StatusUpdateEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_update import StatusUpdate


from pagerduty_runtime.model import Model, response_model


@response_model
class StatusUpdateEnvelope(Model):
    __required__ = ("status_update",)
    status_update: StatusUpdate
