"""IncidentWorkflowActionOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


from pagerduty_runtime.model import Model, response_model


@response_model
class IncidentWorkflowActionOutput(Model):
    description: str
    name: str
    type: Literal[
        "text",
        "password",
        "integer",
        "decimal",
        "date",
        "dateTime",
        "boolean",
        "singleChoice",
        "multipleChoice",
        "json",
    ]
