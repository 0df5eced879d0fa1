"""Integration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .email_parser import EmailParser
    from .integration_email_filter import IntegrationEmailFilter
    from .service import Service
    from .service_reference import ServiceReference
    from .vendor import Vendor
    from .vendor_reference import VendorReference


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class Integration(Model):
    """What events come through to a service.

    Attributes:
        email_filter_mode: Whether all e-mail counts, or what fits any, or all, of the filters.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        integration_email: Where to send e-mail, for an integration that takes it.
        integration_key: What senders identify themselves with: keep it like a secret. Only for those that have one.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
        vendor: The kind of tool; null for a generic integration.
    """

    __extends__ = "Resource"
    created_at: datetime
    email_filter_mode: Literal["all-email", "or-rules-email", "and-rules-email"]
    email_filters: list[IntegrationEmailFilter]
    email_incident_creation: Literal["on_new_email", "on_new_email_subject", "only_if_no_open_incidents", "use_rules"]
    email_parsers: list[EmailParser]
    email_parsing_fallback: Literal["open_new_incident", "discard"]
    html_url: str | None
    id: str
    integration_email: str
    integration_key: str
    name: str
    self_: str | None = json_field(name="self")
    service: ServiceReference | Service
    summary: str | None
    type: Literal[
        "aws_cloudwatch_inbound_integration",
        "cloudkick_inbound_integration",
        "event_transformer_api_inbound_integration",
        "generic_email_inbound_integration",
        "generic_events_api_inbound_integration",
        "keynote_inbound_integration",
        "nagios_inbound_integration",
        "pingdom_inbound_integration",
        "sql_monitor_inbound_integration",
        "events_api_v2_inbound_integration",
    ]
    vendor: VendorReference | Vendor | None
