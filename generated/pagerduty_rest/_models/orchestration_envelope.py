"""OrchestrationEnvelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orchestration import Orchestration


from pagerduty_runtime.model import Model, response_model


@response_model
class OrchestrationEnvelope(Model):
    orchestration: Orchestration
