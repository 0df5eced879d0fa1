"""ListIncidentLogEntriesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_log_entry import AnyLogEntry


from pagerduty_runtime.model import Model, response_model


@response_model
class ListIncidentLogEntriesPage(Model):
    __required__ = ("log_entries",)
    limit: int
    log_entries: list[AnyLogEntry]
    more: bool
    offset: int
    total: int | None
