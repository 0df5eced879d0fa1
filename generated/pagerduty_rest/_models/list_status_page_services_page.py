"""ListStatusPageServicesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_service import StatusPageService


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStatusPageServicesPage(Model):
    limit: int
    more: bool
    offset: int
    services: list[StatusPageService]
    total: int | None
