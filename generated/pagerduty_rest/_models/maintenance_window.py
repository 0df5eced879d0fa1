"""MaintenanceWindow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .service import Service
    from .service_reference import ServiceReference
    from .team import Team
    from .team_reference import TeamReference
    from .user_reference import UserReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class MaintenanceWindow(Model):
    """A time in which no incidents are opened on some services.

    Attributes:
        end_time: To end one that is under way, set it to now, or delete it.
        sequence_number: Counts up in the account.
        start_time: From then on, the services open no incidents.
    """

    __required__ = (
        "end_time",
        "services",
        "start_time",
        "type",
    )
    created_by: UserReference
    description: str
    end_time: datetime
    html_url: str | None
    id: str
    self_: str | None = json_field(name="self")
    sequence_number: int
    services: list[ServiceReference | Service]
    start_time: datetime
    summary: str | None
    teams: list[TeamReference | Team]
    type: Literal["maintenance_window"]
