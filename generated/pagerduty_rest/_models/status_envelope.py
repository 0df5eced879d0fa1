"""StatusEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .status_page_status import StatusPageStatus


from pagerduty_runtime.model import Model, response_model


@response_model
class StatusEnvelope(Model):
    status: StatusPageStatus
