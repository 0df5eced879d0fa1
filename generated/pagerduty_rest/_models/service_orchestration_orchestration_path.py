"""ServiceOrchestrationOrchestrationPath."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .orchestration_created_by_reference import OrchestrationCreatedByReference
    from .service_orchestration_orchestration_path_catch_all import ServiceOrchestrationOrchestrationPathCatchAll
    from .service_orchestration_orchestration_path_parent_reference import (
        ServiceOrchestrationOrchestrationPathParentReference,
    )
    from .service_orchestration_orchestration_path_set import ServiceOrchestrationOrchestrationPathSet

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ServiceOrchestrationOrchestrationPath(Model):
    catch_all: ServiceOrchestrationOrchestrationPathCatchAll
    created_at: datetime
    created_by: OrchestrationCreatedByReference
    migrated_at: datetime
    migrated_by: OrchestrationCreatedByReference
    migrated_from: OrchestrationCreatedByReference
    migrated_status: Literal["completed"]
    migrated_via: Literal["API", "UI"]
    parent: ServiceOrchestrationOrchestrationPathParentReference
    self_: str = json_field(name="self")
    sets: list[ServiceOrchestrationOrchestrationPathSet]
    type: str
    updated_at: datetime
    updated_by: OrchestrationCreatedByReference
    version: str
