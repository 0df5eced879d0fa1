"""ListServiceNowIntegrationsPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service_now_integration import ServiceNowIntegration


from pagerduty_runtime.model import Model, response_model


@response_model
class ListServiceNowIntegrationsPage(Model):
    integrations: list[ServiceNowIntegration]
