"""EnablementEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .feature_enablement import FeatureEnablement


from pagerduty_runtime.model import Model, response_model


@response_model
class EnablementEnvelope(Model):
    enablement: FeatureEnablement
