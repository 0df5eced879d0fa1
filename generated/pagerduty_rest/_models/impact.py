"""Impact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .impact_additional_fields import ImpactAdditionalFields


from pagerduty_runtime.model import Model, response_model


@response_model
class Impact(Model):
    additional_fields: ImpactAdditionalFields
    id: str
    name: str
    status: Literal["impacted", "not_impacted"]
    type: Literal["business_service"]
