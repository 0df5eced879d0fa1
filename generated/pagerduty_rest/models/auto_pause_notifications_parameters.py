"""AutoPauseNotificationsParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from .._model import Model, response_model


@response_model
class AutoPauseNotificationsParameters(Model):
    enabled: bool
    recommended_timeout: Literal[120, 180, 300, 600, 900]
    timeout: Literal[0, 120, 180, 300, 600, 900] | None
