"""LicenseAllocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .license_with_counts_base import LicenseWithCountsBase
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, response_model


@response_model
class LicenseAllocation(Model):
    __required__ = (
        "allocated_at",
        "license",
        "user",
    )
    allocated_at: datetime
    license: LicenseWithCountsBase
    user: UserReference
