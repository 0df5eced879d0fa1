"""PutBusinessServicePriorityThresholdsEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .global_threshold import GlobalThreshold


from pagerduty_runtime.model import Model, response_model


@response_model
class PutBusinessServicePriorityThresholdsEnvelope(Model):
    __required__ = ("global_threshold",)
    global_threshold: GlobalThreshold
