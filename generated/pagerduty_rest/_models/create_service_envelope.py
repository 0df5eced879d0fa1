"""CreateServiceEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service import Service


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateServiceEnvelope(Model):
    __required__ = ("service",)
    service: Service
