"""AutoPauseNotificationsParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class AutoPauseNotificationsParameters(Model):
    """Whether notifications wait for a while, since many alerts resolve by themselves.

    Attributes:
        recommended_timeout: In seconds: what PagerDuty takes to be best, from the past.
        timeout: In seconds; null or 0 where it is off.
    """

    enabled: bool
    recommended_timeout: Literal[120, 180, 300, 600, 900]
    timeout: Literal[0, 120, 180, 300, 600, 900] | None
