"""AlertBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal

    from .context import Context


from pagerduty_runtime.model import Model, response_model


@response_model
class AlertBody(Model):
    """What an event brought.

    Attributes:
        details: The event's own fields, in whatever shape it had.
    """

    contexts: list[Context]
    details: dict[str, Any]
    type: Literal["alert_body"]
