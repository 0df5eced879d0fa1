"""The account's stream of changes: what changed, who changed it, and when.

Everything that an account does to its entities passes through one stream. Subscribe with `Sandbox.on_change`:

    sandbox.on_change(lambda change: print(change.type, change.object["id"], change.actor))

`type` is written as in webhooks. Entities are `<kind>.created`, `<kind>.updated` and `<kind>.deleted`, for example
`service.created`, `contact_method.deleted`. Incidents are `incident.triggered`, `incident.acknowledged`,
`incident.unacknowledged`, `incident.escalated`, `incident.reassigned`, `incident.delegated`, `incident.resolved`,
`incident.reopened`, `incident.annotated`, `incident.priority_updated`, `incident.urgency_updated`,
`incident.title_updated`, `incident.service_updated`, `incident.incident_type.changed`,
`incident.conference_bridge.updated`, `incident.custom_field_values.updated`, `incident.status_update_published`,
`incident.responder.added`, `incident.responder.replied`, `incident.workflow.started` and
`incident.workflow.completed`; alerts are `alert.triggered` and `alert.resolved`. A test of a webhook subscription is
`pagey.ping`, with the subscription as its object.

Listeners run in the thread that made the change, after it is complete, in the order in which they subscribed, while
the account is locked. A listener that delivers over a network should put the change into a queue and return.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pagerduty_client.sandbox._values import Entity


@dataclass(frozen=True)
class Change:
    """A change of an account.

    Attributes:
        type: what happened, `incident.triggered` for example.
        object: a copy of the entity after the change, as the API shows it; before it, where it was deleted. For
            `incident.annotated`, `incident.status_update_published`, `incident.responder.…` and
            `incident.custom_field_values.updated` this is the note, the status update, the responder or the values,
            and `incident` holds a reference to the incident.
        actor: a reference to who did it; None for the account itself, for a timeout for example.
        time: the account's time.
        before: the entity before an update or a deletion, as the account keeps it.
        root: a reference to the entity that the object belongs to, the user of a contact method for example.
    """

    type: str
    object: Entity
    actor: Entity | None
    time: datetime
    before: Entity | None = None
    root: Entity | None = None


Listener = Callable[[Change], object]
