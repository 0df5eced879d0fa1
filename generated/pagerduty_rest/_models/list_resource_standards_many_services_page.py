"""ListResourceStandardsManyServicesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .standard_applied import StandardApplied


from pagerduty_runtime.model import Model, response_model


@response_model
class ListResourceStandardsManyServicesPage(Model):
    resources: list[StandardApplied]
