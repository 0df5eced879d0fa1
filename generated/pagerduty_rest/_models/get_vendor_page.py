"""GetVendorPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vendor import Vendor


from pagerduty_runtime.model import Model, response_model


@response_model
class GetVendorPage(Model):
    __required__ = ("vendor",)
    vendor: list[Vendor]
