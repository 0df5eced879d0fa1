"""IncidentBodyInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class IncidentBodyInput(Model):
    details: Mapping[str, Any] | str | Unset = UNSET
    type: Literal["incident_body"] = "incident_body"
