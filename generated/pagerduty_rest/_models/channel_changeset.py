"""ChannelChangeset."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .channel_changeset_application_field import ChannelChangesetApplicationField
    from .channel_changeset_customer_field import ChannelChangesetCustomerField
    from .channel_changeset_customer_schema import ChannelChangesetCustomerSchema


from pagerduty_runtime.model import Model, response_model


@response_model
class ChannelChangeset(Model):
    application_fields: list[ChannelChangesetApplicationField]
    custom_attributes: dict[str, str]
    customer_fields: list[ChannelChangesetCustomerField]
    customer_schema: ChannelChangesetCustomerSchema
