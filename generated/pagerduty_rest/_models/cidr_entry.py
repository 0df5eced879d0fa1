"""CidrEntry."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class CidrEntry(Model):
    __required__ = ("cidr",)
    cidr: str
    description: str | None
