"""LicenseWithCounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class LicenseWithCounts(Model):
    """A licence of the account.

    Attributes:
        allocations_available: How many more may have it; null for no limit.
        current_value: How many users have it.
    """

    __required__ = (
        "description",
        "id",
        "name",
        "valid_roles",
    )
    allocations_available: int | None
    current_value: int
    description: str
    html_url: str | None
    id: str
    name: str
    role_group: Literal["FullUser", "Stakeholder"]
    self_: str | None = json_field(name="self")
    summary: str
    type: str
    valid_roles: list[str]
