"""PushContactMethodUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .push_contact_method_sound_input import PushContactMethodSoundInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class PushContactMethodUpdate(Model):
    """`PushContactMethod`, as it is sent.

    Attributes:
        address: The device's token.
    """

    address: str | Unset = UNSET
    created_at: datetime | str | Unset = UNSET
    device_type: Literal["android", "ios"] | Unset = UNSET
    label: str | Unset = UNSET
    sounds: Sequence[PushContactMethodSoundInput] | Unset = UNSET
    type: Literal["push_notification_contact_method"] = "push_notification_contact_method"
