"""Log entries: all of the account's, an incident's, a service's."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import incident_of
from pagerduty_client.sandbox._json import Entity, ids, is_object
from pagerduty_client.sandbox._log import LOG, entries_of
from pagerduty_client.sandbox._messages import Reply, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import WEB

_OVERVIEW = frozenset({"trigger_log_entry", "acknowledge_log_entry", "resolve_log_entry", "escalate_log_entry"})


@resource("/log_entries")
class LogEntry(Resource):
    """Only the entries of triggers have a page of their own."""

    ids = "R"
    schema = "TriggerLogEntry"
    missing = ("Log Entry Not Found", 5001)

    def show(self, account: Account, entity: Entity) -> None:
        own = f"{WEB}/incidents/{entity['incident']['id']}/log_entries/{entity['id']}"
        entity["html_url"] = own if entity["type"] == "trigger_log_entry" else None

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return bool(set(ids(entity.get("teams"))) & set(values)) if name == "team_ids" else None


def listed(call: OperationCall, entries: list[Entity]) -> Any:
    """Return a page of log entries, the newest first."""
    if call.flag("is_overview"):
        entries = [one for one in entries if one["type"] in _OVERVIEW]
    return call.listed(entries)


@operation("listLogEntries", state="read-only")
def log_entries(call: OperationCall) -> Any:
    """List all log entries."""
    return listed(call, call.account.store.all(LOG))


@operation("listIncidentLogEntries", state="read-only")
def log_entries_of(call: OperationCall) -> Any:
    """List the log entries of an incident."""
    return listed(call, entries_of(call.account, incident_of(call.account, call.path["id"])))


@operation("updateLogEntryChannel")
def update_channel(call: OperationCall) -> Any:
    """Change the details of a log entry's channel; its type stays."""
    entry = call.get(LOG, call.path["id"])
    channel = entry.get("channel")
    if is_object(channel) and call.sent.get("type") not in (None, channel.get("type")):
        raise invalid("the type of a channel cannot be changed")
    entry["channel"] = {**(channel or {}), **call.sent}
    return Reply(202)
