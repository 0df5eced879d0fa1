"""ServiceNowCredentialsRequest."""

from __future__ import annotations

from .._model import Model, request_model
from ..types import UNSET, Unset


@request_model
class ServiceNowCredentialsRequest(Model):
    instance_endpoint: str | Unset = UNSET
    password: str | Unset = UNSET
    user: str | Unset = UNSET
