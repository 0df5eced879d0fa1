"""StatusPagePostUpdateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .status_page_post_post_request_status_page_reference import StatusPagePostPostRequestStatusPageReference
    from .status_page_post_update_impacted_service_input import StatusPagePostUpdateImpactedServiceInput

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class StatusPagePostUpdateRequest(Model):
    impacted_services: Sequence[StatusPagePostUpdateImpactedServiceInput]
    message: str
    notify_subscribers: bool
    severity: StatusPagePostPostRequestStatusPageReference
    status: StatusPagePostPostRequestStatusPageReference
    type: str
    post: StatusPagePostPostRequestStatusPageReference | Unset = UNSET
    reported_at: datetime | str | None | Unset = UNSET
    update_frequency_ms: int | None | Unset = UNSET
