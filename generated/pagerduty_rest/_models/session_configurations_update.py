"""SessionConfigurationsUpdate."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class SessionConfigurationsUpdate(Model):
    absolute_session_ttl: int
    idle_session_ttl: int
