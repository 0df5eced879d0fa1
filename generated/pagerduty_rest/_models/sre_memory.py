"""SREMemory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .sre_memory_attributes import SREMemoryAttributes

from pagerduty_runtime.model import Model, response_model


@response_model
class SREMemory(Model):
    __required__ = ("content",)
    attributes: SREMemoryAttributes
    content: str
    created_at: datetime
    id: str
    type: str
    updated_at: datetime
