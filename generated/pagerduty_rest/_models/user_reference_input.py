"""UserReferenceInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model


@request_model
class UserReferenceInput(Model):
    """`UserReference`, as it is sent.

    Attributes:
        id: PagerDuty's own, letters and digits; it never changes.
    """

    id: str
    type: Literal["user_reference", "user"] = "user_reference"
