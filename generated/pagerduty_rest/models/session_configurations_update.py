"""SessionConfigurationsUpdate."""

from __future__ import annotations

from .._model import Model, request_model


@request_model
class SessionConfigurationsUpdate(Model):
    absolute_session_ttl: int
    idle_session_ttl: int
