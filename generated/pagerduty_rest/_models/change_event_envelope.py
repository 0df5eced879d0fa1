"""ChangeEventEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .change_event import ChangeEvent


from pagerduty_runtime.model import Model, response_model


@response_model
class ChangeEventEnvelope(Model):
    change_event: ChangeEvent
