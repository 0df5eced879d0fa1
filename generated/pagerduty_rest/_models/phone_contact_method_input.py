"""PhoneContactMethodInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model


@request_model
class PhoneContactMethodInput(Model):
    """`PhoneContactMethod`, as it is sent.

    Attributes:
        address: The number, without the country code.
        country_code: Without a +: 1, 44, 351.
    """

    address: str
    country_code: int
    label: str
    type: Literal["phone_contact_method", "sms_contact_method"]
