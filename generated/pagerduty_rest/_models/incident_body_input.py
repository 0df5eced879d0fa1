"""IncidentBodyInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IncidentBodyInput(Model):
    """`IncidentBody`, as it is sent.

    Attributes:
        details: A text, or for what an integration opened often an object of any members.
    """

    details: Mapping[str, Any] | str | Unset = UNSET
    type: Literal["incident_body"] = "incident_body"
