"""MaintenanceWindowInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .service_reference_input import ServiceReferenceInput
    from .user_reference_input import UserReferenceInput

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class MaintenanceWindowInput(Model):
    end_time: datetime | str
    services: Sequence[ServiceReferenceInput]
    start_time: datetime | str
    created_by: UserReferenceInput | Unset = UNSET
    description: str | Unset = UNSET
    type: Literal["maintenance_window"] = "maintenance_window"
