"""NotificationRuleReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, member, response_model


@response_model
class NotificationRuleReference(Model):
    """NotificationRuleReference.

    Attributes:
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    _extends = "Reference"
    _required = (
        "id",
        "type",
    )
    html_url: str | None
    id: str
    self_: str | None = member(wire="self")
    summary: str | None
    type: Literal["assignment_notification_rule_reference"]
