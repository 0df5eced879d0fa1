"""ChannelReference."""

from __future__ import annotations

from pagerduty_runtime.model import Model, member, response_model


@response_model
class ChannelReference(Model):
    _required = ("summary",)
    html_url: str
    id: str
    self_: str = member(wire="self")
    summary: str
    type: str
