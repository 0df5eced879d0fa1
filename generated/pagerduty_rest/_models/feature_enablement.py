"""FeatureEnablement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .feature_enablement_warning import FeatureEnablementWarning


from pagerduty_runtime.model import Model, response_model


@response_model
class FeatureEnablement(Model):
    __required__ = ("enabled",)
    enabled: bool
    feature: str
    updated_at: datetime | None
    warnings: list[FeatureEnablementWarning]
