"""StatusPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class StatusPage(Model):
    id: str
    name: str
    published_at: datetime | None
    status_page_type: Literal["public", "private"]
    type: str
    url: str
