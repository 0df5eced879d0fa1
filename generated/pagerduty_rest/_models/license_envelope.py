"""LicenseEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .license_with_counts_base import LicenseWithCountsBase


from pagerduty_runtime.model import Model, response_model


@response_model
class LicenseEnvelope(Model):
    __required__ = ("license",)
    license: LicenseWithCountsBase
