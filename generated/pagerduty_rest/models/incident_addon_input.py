"""IncidentAddonInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .service_reference_input import ServiceReferenceInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class IncidentAddonInput(Model):
    name: str
    src: str
    type: Literal["full_page_addon", "incident_show_addon"]
    services: Sequence[ServiceReferenceInput] | Unset = UNSET
