"""ListBusinessServicesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .business_service import BusinessService


from pagerduty_runtime.model import Model, response_model


@response_model
class ListBusinessServicesPage(Model):
    __required__ = ("business_services",)
    business_services: list[BusinessService]
    limit: int
    more: bool
    offset: int
    total: int | None
