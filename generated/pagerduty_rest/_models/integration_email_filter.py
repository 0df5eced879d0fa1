"""IntegrationEmailFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class IntegrationEmailFilter(Model):
    __required__ = (
        "body_mode",
        "from_email_mode",
        "subject_mode",
    )
    body_mode: Literal["match", "no-match", "always"]
    body_regex: str
    from_email_mode: Literal["match", "no-match", "always"]
    from_email_regex: str
    subject_mode: Literal["match", "no-match", "always"]
    subject_regex: str
