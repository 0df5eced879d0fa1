"""GetSessionConfigurationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .session_configuration import SessionConfiguration


from pagerduty_runtime.model import Model, response_model


@response_model
class GetSessionConfigurationsPage(Model):
    __required__ = ("session_configurations",)
    session_configurations: list[SessionConfiguration]
