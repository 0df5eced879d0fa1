"""MaintenanceWindowUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .service_reference_input import ServiceReferenceInput
    from .user_reference_input import UserReferenceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class MaintenanceWindowUpdate(Model):
    """`MaintenanceWindow`, as it is sent.

    Attributes:
        end_time: To end one that is under way, set it to now, or delete it.
        start_time: From then on, the services open no incidents.
    """

    created_by: UserReferenceInput | Unset = UNSET
    description: str | Unset = UNSET
    end_time: datetime | str | Unset = UNSET
    services: Sequence[ServiceReferenceInput] | Unset = UNSET
    start_time: datetime | str | Unset = UNSET
    type: Literal["maintenance_window"] | Unset = UNSET
