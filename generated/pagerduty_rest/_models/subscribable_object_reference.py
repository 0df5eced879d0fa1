"""SubscribableObjectReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class SubscribableObjectReference(Model):
    id: str
    type: Literal["status_page", "status_page_service", "status_page_post"]
