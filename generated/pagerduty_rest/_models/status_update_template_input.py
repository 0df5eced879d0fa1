"""StatusUpdateTemplateInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from .status_update_template_input_status_update import StatusUpdateTemplateInputStatusUpdate


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class StatusUpdateTemplateInput(Model):
    external: Any = UNSET
    incident_id: str | Unset = UNSET
    status_update: StatusUpdateTemplateInputStatusUpdate | Unset = UNSET
