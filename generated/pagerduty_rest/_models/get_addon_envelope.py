"""GetAddonEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .addon import Addon


from pagerduty_runtime.model import Model, response_model


@response_model
class GetAddonEnvelope(Model):
    __required__ = ("addon",)
    addon: Addon
