"""ListLicensesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .license_with_counts import LicenseWithCounts


from pagerduty_runtime.model import Model, response_model


@response_model
class ListLicensesPage(Model):
    licenses: list[LicenseWithCounts]
