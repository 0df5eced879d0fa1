"""EnrichmentField."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class EnrichmentField(Model):
    __required__ = (
        "name",
        "type",
    )
    name: str
    type: Literal["query", "enriched", "discriminator"]
