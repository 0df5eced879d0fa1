"""OrchestrationRouterOrchestrationPath."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from .orchestration_created_by_reference import OrchestrationCreatedByReference
    from .orchestration_global_orchestration_path_parent_reference import (
        OrchestrationGlobalOrchestrationPathParentReference,
    )
    from .orchestration_router_orchestration_path_catch_all import OrchestrationRouterOrchestrationPathCatchAll
    from .orchestration_router_orchestration_path_set import OrchestrationRouterOrchestrationPathSet

from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class OrchestrationRouterOrchestrationPath(Model):
    catch_all: OrchestrationRouterOrchestrationPathCatchAll
    created_at: datetime
    created_by: OrchestrationCreatedByReference
    parent: OrchestrationGlobalOrchestrationPathParentReference
    self_: str = json_field(name="self")
    sets: list[OrchestrationRouterOrchestrationPathSet]
    type: str
    updated_at: datetime
    updated_by: OrchestrationCreatedByReference
    version: str
