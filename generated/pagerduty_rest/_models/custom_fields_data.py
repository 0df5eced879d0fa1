"""CustomFieldsData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class CustomFieldsData(Model):
    __required__ = (
        "data_type",
        "value",
    )
    data_type: Literal["string"]
    value: str
