"""IntegrationEmailFilterInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IntegrationEmailFilterInput(Model):
    body_mode: Literal["match", "no-match", "always"]
    from_email_mode: Literal["match", "no-match", "always"]
    subject_mode: Literal["match", "no-match", "always"]
    body_regex: str | Unset = UNSET
    from_email_regex: str | Unset = UNSET
    subject_regex: str | Unset = UNSET
