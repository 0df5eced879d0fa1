"""ListServicesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service import Service


from pagerduty_runtime.model import Model, response_model


@response_model
class ListServicesPage(Model):
    __required__ = ("services",)
    limit: int
    more: bool
    offset: int
    services: list[Service]
    total: int | None
