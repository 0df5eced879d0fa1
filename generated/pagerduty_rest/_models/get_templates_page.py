"""GetTemplatesPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .template import Template


from pagerduty_runtime.model import Model, response_model


@response_model
class GetTemplatesPage(Model):
    __required__ = ("templates",)
    limit: int
    more: bool
    offset: int
    templates: list[Template]
    total: int | None
