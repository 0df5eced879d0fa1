"""StatusPageSubscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from .status_page_reference import StatusPageReference
    from .subscribable_object_reference import SubscribableObjectReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class StatusPageSubscription(Model):
    channel: Literal["webhook", "email", "slack"]
    contact: str
    id: str
    self_: str = json_field(name="self")
    status: Literal["active", "pending", "suspended"]
    status_page: StatusPageReference
    subscribable_object: SubscribableObjectReference
    type: str
