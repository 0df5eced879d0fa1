"""AddonUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class AddonUpdate(Model):
    """`Addon`, as it is sent.

    Attributes:
        src: The page's address, https only.
    """

    name: str | Unset = UNSET
    src: str | Unset = UNSET
    type: Literal["full_page_addon", "incident_show_addon"] | Unset = UNSET
