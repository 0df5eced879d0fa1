"""AddonEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .addon_reference import AddonReference


from pagerduty_runtime.model import Model, response_model


@response_model
class AddonEnvelope(Model):
    __required__ = ("addon",)
    addon: AddonReference
