"""ServiceNowCredentialsRequest."""

from __future__ import annotations

from pagerduty_runtime.model import Model, request_model
from pagerduty_runtime.types import UNSET, Unset


@request_model
class ServiceNowCredentialsRequest(Model):
    instance_endpoint: str | Unset = UNSET
    password: str | Unset = UNSET
    user: str | Unset = UNSET
