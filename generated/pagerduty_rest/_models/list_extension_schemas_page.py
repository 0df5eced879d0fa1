"""ListExtensionSchemasPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .extension_schema import ExtensionSchema


from pagerduty_runtime.model import Model, response_model


@response_model
class ListExtensionSchemasPage(Model):
    __required__ = ("extension_schemas",)
    extension_schemas: list[ExtensionSchema]
    limit: int
    more: bool
    offset: int
    total: int | None
