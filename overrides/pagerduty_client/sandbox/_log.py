"""Log entries, and the notifications of an assignment."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, id_in

LOG = "/log_entries"


def log(
    account: Account,
    kind: str,
    incident: Entity,
    agent: Entity | None,
    summary: str,
    channel: Any = "website",
    **more: Any,
) -> Entity:
    """Write a log entry; `kind` is the name of its class without `LogEntry`, `channel` its type or all of it."""
    given: Entity = {
        "channel": {"type": channel} if isinstance(channel, str) else channel,
        "incident": reference(incident),
        "service": incident["service"],
        "teams": incident.get("teams", []),
        "contexts": [],
        "event_details": {},
        "summary": summary,
        **({"agent": agent} if agent is not None else {}),
        **more,
    }
    return account.make(f"{kind}LogEntry", given, LOG)


def notify(account: Account, incident: Entity, people: list[Entity]) -> None:
    """Notify users of an incident, by their notification rules without a delay."""
    for person in people:
        for rule in account.store.all(f"/users/{person['id']}/notification_rules"):
            method = account.store.find(id_in(rule, "contact_method"))
            applies = rule.get("urgency") == incident["urgency"] and not rule.get("start_delay_in_minutes")
            if not applies or method is None:
                continue
            kind = str(method["type"]).removesuffix("_contact_method")
            note: Entity = {"address": method.get("address"), "status": "success"}
            channel = {"type": "auto", "notification": {"type": kind, **note}}
            user = reference(person)
            log(account, "Notify", incident, None, f"{user['summary']} was notified by {kind}.", channel, user=user)
            made = {"type": f"{kind}_notification", "started_at": account.stamp(), "user": user, **note}
            account.store.put("/notifications", {"id": account.store.new_id("/notifications"), **made})


def entries_of(account: Account, incident: Entity) -> list[Entity]:
    """Return the log entries of an incident, oldest first."""
    return [one for one in account.store.all(LOG) if one["incident"]["id"] == incident["id"]]
