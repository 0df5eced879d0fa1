"""ServiceNowCredentialsInput."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model


@request_model
class ServiceNowCredentialsInput(Model):
    instance_endpoint: str
    password: str
    user: str
