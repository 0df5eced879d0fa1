"""Priority."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Priority(Model):
    """A priority that incidents of the account can have.

    Attributes:
        color: Six hexadecimal digits, without a #.
    """

    account_id: str
    color: str
    created_at: datetime
    description: str
    html_url: str | None
    id: str
    name: str
    order: int
    schema_version: int
    self_: str | None = json_field(name="self")
    summary: str | None
    type: str
    updated_at: datetime
