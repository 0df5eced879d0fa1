"""TagEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tag import Tag


from pagerduty_runtime.model import Model, response_model


@response_model
class TagEnvelope(Model):
    __required__ = ("tag",)
    tag: Tag
