"""ServiceEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_reference import ServiceReference


from pagerduty_runtime.model import Model, response_model


@response_model
class ServiceEnvelope(Model):
    __required__ = ("service",)
    service: ServiceReference
