"""ExtensionSchemaEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .extension_schema import ExtensionSchema


from pagerduty_runtime.model import Model, response_model


@response_model
class ExtensionSchemaEnvelope(Model):
    __required__ = ("extension_schema",)
    extension_schema: ExtensionSchema
