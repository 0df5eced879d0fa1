"""CredentialsEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_now_credentials import ServiceNowCredentials


from pagerduty_runtime.model import Model, response_model


@response_model
class CredentialsEnvelope(Model):
    credentials: ServiceNowCredentials
