"""ChangeEventImage."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class ChangeEventImage(Model):
    alt: str
    href: str
    src: str
