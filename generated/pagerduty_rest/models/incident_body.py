"""IncidentBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal

from .._model import Model, response_model


@response_model
class IncidentBody(Model):
    _required = ("type",)
    details: dict[str, Any] | str
    type: Literal["incident_body"]
