"""AutoPauseNotificationsParametersInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AutoPauseNotificationsParametersInput(Model):
    """`AutoPauseNotificationsParameters`, as it is sent.

    Attributes:
        recommended_timeout: In seconds: what PagerDuty takes to be best, from the past.
        timeout: In seconds; null or 0 where it is off.
    """

    enabled: bool | Unset = UNSET
    recommended_timeout: Literal[120, 180, 300, 600, 900] | Unset = UNSET
    timeout: Literal[0, 120, 180, 300, 600, 900] | None | Unset = UNSET
