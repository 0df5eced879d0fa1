"""GetBusinessServiceImpactsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .get_additional_fields import GetAdditionalFields
    from .impact import Impact


from pagerduty_runtime.model import Model, response_model


@response_model
class GetBusinessServiceImpactsPage(Model):
    additional_fields: GetAdditionalFields
    limit: int
    more: bool
    services: list[Impact]
