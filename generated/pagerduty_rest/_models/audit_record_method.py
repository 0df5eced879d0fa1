"""AuditRecordMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class AuditRecordMethod(Model):
    """How something was changed.

    Attributes:
        truncated_token: The last characters of the token that was used; null where there was none.
    """

    __required__ = ("type",)
    description: str | None
    truncated_token: str | None
    type: Literal["browser", "oauth", "api_token", "identity_provider", "other"]
