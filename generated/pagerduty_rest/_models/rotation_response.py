"""RotationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rotation import Rotation


from pagerduty_runtime.model import Model, response_model


@response_model
class RotationResponse(Model):
    __required__ = ("rotation",)
    rotation: Rotation
