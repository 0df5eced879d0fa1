"""PhoneContactMethodUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class PhoneContactMethodUpdate(Model):
    """`PhoneContactMethod`, as it is sent.

    Attributes:
        address: The number, without the country code.
        country_code: Without a +: 1, 44, 351.
    """

    type: Literal["phone_contact_method", "sms_contact_method"]
    address: str | Unset = UNSET
    country_code: int | Unset = UNSET
    label: str | Unset = UNSET
