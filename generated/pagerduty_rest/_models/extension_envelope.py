"""ExtensionEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .extension import Extension


from pagerduty_runtime.model import Model, response_model


@response_model
class ExtensionEnvelope(Model):
    __required__ = ("extension",)
    extension: Extension
