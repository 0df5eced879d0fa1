"""FieldValueChangeLogEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .acknowledge_log_entry_event_details import AcknowledgeLogEntryEventDetails
    from .agent_reference import AgentReference
    from .channel import Channel
    from .context import Context
    from .incident_reference import IncidentReference
    from .service_reference import ServiceReference
    from .team_reference import TeamReference

from .._model import Model, member, response_model


@response_model
class FieldValueChangeLogEntry(Model):
    _extends = "LogEntry"
    agent: AgentReference
    changeset: list[str]
    channel: Channel
    contexts: list[Context]
    created_at: datetime
    event_details: AcknowledgeLogEntryEventDetails
    html_url: str | None
    id: str
    incident: IncidentReference
    note: str
    self_: str | None = member(wire="self")
    service: ServiceReference
    summary: str | None
    teams: list[TeamReference]
    type: Literal["field_value_change_log_entry"]
