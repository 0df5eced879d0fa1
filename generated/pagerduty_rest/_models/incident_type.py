"""IncidentType."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .parent_reference import ParentReference


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentType(Model):
    """A kind of incident, with its own custom fields.

    Attributes:
        name: What programs call it; it stays when `display_name` changes.
        parent: The type whose fields it has, too; null for the one that all descend from.
    """

    created_at: datetime
    description: str | None
    display_name: str
    enabled: bool
    id: str
    name: str
    parent: ParentReference | None
    type: str
    updated_at: datetime
