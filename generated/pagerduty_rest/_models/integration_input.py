"""IntegrationInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .email_parser_input import EmailParserInput
    from .integration_email_filter_input import IntegrationEmailFilterInput
    from .service_reference_input import ServiceReferenceInput
    from .vendor_reference_input import VendorReferenceInput


from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class IntegrationInput(Model):
    """`Integration`, as it is sent.

    Attributes:
        email_filter_mode: Whether all e-mail counts, or what fits any, or all, of the filters.
        integration_email: Where to send e-mail, for an integration that takes it.
        vendor: The kind of tool; null for a generic integration.
    """

    email_filter_mode: Literal["all-email", "or-rules-email", "and-rules-email"] | Unset = UNSET
    email_filters: Sequence[IntegrationEmailFilterInput] | Unset = UNSET
    email_incident_creation: (
        Literal["on_new_email", "on_new_email_subject", "only_if_no_open_incidents", "use_rules"] | Unset
    ) = UNSET
    email_parsers: Sequence[EmailParserInput] | Unset = UNSET
    email_parsing_fallback: Literal["open_new_incident", "discard"] | Unset = UNSET
    integration_email: str | Unset = UNSET
    name: str | Unset = UNSET
    service: ServiceReferenceInput | Unset = UNSET
    type: (
        Literal[
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
        | Unset
    ) = UNSET
    vendor: VendorReferenceInput | None | Unset = UNSET
