"""CustomShiftEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .custom_shift import CustomShift


from pagerduty_runtime.model import Model, response_model


@response_model
class CustomShiftEnvelope(Model):
    __required__ = ("custom_shift",)
    custom_shift: CustomShift
