"""LicenseWithCountsBase."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class LicenseWithCountsBase(Model):
    __required__ = (
        "description",
        "id",
        "name",
        "valid_roles",
    )
    description: str
    html_url: str | None
    id: str
    name: str
    role_group: Literal["FullUser", "Stakeholder"]
    self_: str | None = json_field(name="self")
    summary: str
    type: str
    valid_roles: list[str]
