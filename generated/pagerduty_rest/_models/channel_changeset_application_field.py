"""ChannelChangesetApplicationField."""

from __future__ import annotations

from pagerduty_runtime.model import Model, response_model


@response_model
class ChannelChangesetApplicationField(Model):
    id: str
    name: str
    namespace: str
    old_value: str | None
    value: list[str] | str | int
