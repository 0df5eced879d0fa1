"""LogEntryEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_log_entry import AnyLogEntry


from pagerduty_runtime.model import Model, response_model


@response_model
class LogEntryEnvelope(Model):
    __required__ = ("log_entry",)
    log_entry: AnyLogEntry
