"""ResponderRequestTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class ResponderRequestTarget(Model):
    __required__ = (
        "id",
        "result",
        "type",
    )
    id: str
    result: Literal["cancelled", "joined", "declined", "not_found"]
    type: Literal["user_reference", "escalation_policy_reference"]
