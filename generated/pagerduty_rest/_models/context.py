"""Context."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class Context(Model):
    """A link or an image that came with an event.

    Attributes:
        href: Where a link, or a click on an image, leads.
        src: The address of an image.
        text: A link's text.
    """

    __required__ = ("type",)
    href: str
    src: str
    text: str
    type: Literal["link", "image"]
