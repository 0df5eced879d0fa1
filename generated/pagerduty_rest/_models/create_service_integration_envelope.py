"""CreateServiceIntegrationEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .integration import Integration


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateServiceIntegrationEnvelope(Model):
    __required__ = ("integration",)
    integration: Integration
