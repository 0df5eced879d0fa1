"""NotificationSubscribableInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class NotificationSubscribableInput(Model):
    subscribable_id: str | Unset = UNSET
    subscribable_type: Literal["incident", "business_service"] | Unset = UNSET
