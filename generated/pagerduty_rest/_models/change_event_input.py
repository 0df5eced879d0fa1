"""ChangeEventInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ChangeEventInput(Model):
    """`ChangeEvent`, as it is sent.

    Attributes:
        custom_details: The sender's own fields.
    """

    custom_details: Mapping[str, Any] | Unset = UNSET
    summary: str | None | Unset = UNSET
    type: Literal["change_event"] | Unset = UNSET
