"""ListStandardsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .standard import Standard


from pagerduty_runtime.model import Model, response_model


@response_model
class ListStandardsPage(Model):
    standards: list[Standard]
