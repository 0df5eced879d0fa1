"""ReachAckLimitLogEntry."""

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


from pagerduty_runtime.model import Model, json_field, response_model


@response_model
class ReachAckLimitLogEntry(Model):
    """ReachAckLimitLogEntry.

    Attributes:
        agent: Who or what did it.
        channel: Through what it was done: the web, the API, an e-mail, a timeout, …
        event_details: More about it; which members it has depends on the type.
        html_url: Its page in PagerDuty; null where it has none.
        id: PagerDuty's own, letters and digits; it never changes.
        incident: The incident that it happened to.
        note: The text of a note, for entries that are one.
        self_: Its address in the API; null where it cannot be read there.
        summary: A short text that names it, for people; often its name or title.
    """

    __extends__ = "LogEntry"
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
    self_: str | None = json_field(name="self")
    service: ServiceReference
    summary: str | None
    teams: list[TeamReference]
    type: Literal["reach_ack_limit_log_entry"]
