"""ListStatusPageSeveritiesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_severity import StatusPageSeverity


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStatusPageSeveritiesPage(Model):
    limit: int
    more: bool
    offset: int
    severities: list[StatusPageSeverity]
    total: int | None
