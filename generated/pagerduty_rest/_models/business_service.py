"""BusinessService."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .business_service_team_reference import BusinessServiceTeamReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class BusinessService(Model):
    """What customers see of several technical services.

    Attributes:
        point_of_contact: A free text: who answers for it.
        team: Null where it belongs to none.
    """

    description: str
    html_url: str | None
    id: str
    name: str
    point_of_contact: str
    self_: str | None = json_field(name="self")
    summary: str | None
    team: BusinessServiceTeamReference | None
    type: str
