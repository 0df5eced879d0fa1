"""ServiceReference."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ServiceReference(Model):
    """A service, by its id.

    Attributes:
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "Reference"
    __required__ = (
        "id",
        "type",
    )
    html_url: str | None
    id: str
    self_: str | None = json_field(name="self")
    summary: str | None
    type: Literal["service_reference"]
