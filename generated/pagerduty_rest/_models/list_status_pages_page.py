"""ListStatusPagesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page import StatusPage


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStatusPagesPage(Model):
    limit: int
    more: bool
    offset: int
    status_pages: list[StatusPage]
    total: int | None
