"""AddonInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, request_model


@request_model
class AddonInput(Model):
    """`Addon`, as it is sent.

    Attributes:
        src: The page's address, https only.
    """

    name: str
    src: str
    type: Literal["full_page_addon", "incident_show_addon"]
