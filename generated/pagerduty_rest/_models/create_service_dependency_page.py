"""CreateServiceDependencyPage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_service_dependency_page_relationship import CreateServiceDependencyPageRelationship


from pagerduty_runtime.model import Model, response_model


@response_model
class CreateServiceDependencyPage(Model):
    relationships: list[CreateServiceDependencyPageRelationship]
