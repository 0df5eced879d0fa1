"""FilterReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class FilterReference(Model):
    __required__ = ("type",)
    id: str
    type: Literal["account_reference", "service_reference", "team_reference"]
