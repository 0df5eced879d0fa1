"""WorkflowIntegrationCreatedByReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class WorkflowIntegrationCreatedByReference(Model):
    html_url: str
    id: str
    self_: str = json_field(name="self")
    summary: str
    type: Literal["user_reference"]
