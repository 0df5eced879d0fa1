"""ListLicenseAllocationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .license_allocation import LicenseAllocation


from pagerduty_runtime.model import Model, response_model


@response_model
class ListLicenseAllocationsPage(Model):
    license_allocations: list[LicenseAllocation]
    limit: int
    more: bool
    offset: int
    total: int | None
