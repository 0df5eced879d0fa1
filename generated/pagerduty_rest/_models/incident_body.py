"""IncidentBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentBody(Model):
    """The details of an incident.

    Attributes:
        details: A text, or for what an integration opened often an object of any members.
    """

    __required__ = ("type",)
    details: dict[str, Any] | str
    type: Literal["incident_body"]
