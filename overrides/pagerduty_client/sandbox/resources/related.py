"""What an incident reminds of: past, related and outlier incidents, and change events, from the incidents there are."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._incidents import INCIDENTS, incident_of
from pagerduty_client.sandbox._json import Entity, ids
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._times import instant, parse, stamp
from pagerduty_client.sandbox.resources.business_services import neighbors

HALF_A_YEAR = timedelta(days=182)
MONTH = timedelta(days=30)
MAX_RELATED = 20
FREQUENT, RARE = 0.2, 0.05


def score(one: Entity, other: Entity) -> float:
    """Return how alike two titles are: 100 for the same words."""
    words, others = (set(str(each["title"]).lower().split()) for each in (one, other))
    return round(100 * len(words & others) / max(len(words | others), 1), 2)


@operation("getPastIncidents", state="read-only")
def past(call: OperationCall) -> Any:
    """List resolved incidents of the same service that are alike, the most alike first."""
    incident = incident_of(call.account, call.path["id"])
    since = call.account.now() - HALF_A_YEAR
    found: list[Entity] = [
        {
            "incident": {name: one.get(name) for name in ("id", "created_at", "self", "title")},
            "score": score(incident, one),
        }
        for one in call.account.store.all(INCIDENTS)
        if one["id"] != incident["id"]
        and one["service"]["id"] == incident["service"]["id"]
        and one["status"] == "resolved"
        and instant(one["created_at"]) >= since
        and score(incident, one) > 0
    ]
    found.sort(key=lambda one: one["score"], reverse=True)
    limit = min(int(call.first("limit") or 5), 999)
    more = {"total": len(found)} if call.flag("total") else {}
    return call.envelope({"past_incidents": found[:limit], "limit": limit, **more})


@operation("getRelatedIncidents", state="read-only")
def related(call: OperationCall) -> Any:
    """List open incidents of services that depend on the incident's, or that it depends on."""
    incident = incident_of(call.account, call.path["id"])
    own = incident["service"]["id"]
    around: dict[str, tuple[list[Entity], list[Entity]]] = {}
    for one in neighbors(call.account, own):
        above, below = one["dependent_service"], one["supporting_service"]
        other = below if above["id"] == own else above
        around[other["id"]] = ([above], [below])
    found: list[Entity] = []
    for one in call.account.store.all(INCIDENTS):
        if one["status"] == "resolved" or one["id"] == incident["id"] or one["service"]["id"] not in around:
            continue
        above, below = around[one["service"]["id"]]
        metadata = {"dependent_services": above, "supporting_services": below}
        relationships = [{"type": "service_dependency", "metadata": metadata}]
        found.append({"incident": shown(call.account, one), "relationships": relationships})
    return {"related_incidents": found[:MAX_RELATED]}


@operation("getOutlierIncident", state="read-only")
def outlier(call: OperationCall) -> Any:
    """Say how usual an incident is, by how often the last 30 days had its title on its service."""
    incident = incident_of(call.account, call.path["id"])
    since = call.time("since") or call.account.now() - MONTH
    until = call.account.now()
    recent = [
        one
        for one in call.account.store.all(INCIDENTS)
        if one["service"]["id"] == incident["service"]["id"]
        and since <= instant(one["created_at"]) <= until
        and one["id"] != incident["id"]
    ]
    same = [one for one in recent if one["title"] == incident["title"]]
    share = len(same) / max(len(recent), 1)
    category = "novel" if not same else "frequent" if share >= FREQUENT else "rare" if share <= RARE else "common"
    occurrence = {"count": len(same), "frequency": round(share, 4), "category": category}
    occurrence |= {"since": stamp(since), "until": stamp(until)}
    cluster = identifier(call.account.seed, incident["title"], shape="hex8")
    template = {"id": cluster, "cluster_id": cluster, "mined_text": incident["title"]}
    found = {**shown(call.account, incident), "occurrence": occurrence}
    return {"outlier_incident": {"incident": found, "incident_template": template}}


def changes_of(account: Account, service: str) -> list[Entity]:
    """Return the change events of a service, the newest first."""
    found = [one for one in account.store.all("/change_events") if service in ids(one.get("services"))]
    return sorted(found, key=lambda one: str(one["timestamp"]), reverse=True)


@operation("listIncidentRelatedChangeEvents", state="read-only")
def related_changes(call: OperationCall) -> Any:
    """List the change events of the incident's service in the day before it."""
    incident = incident_of(call.account, call.path["id"])
    end = instant(incident["created_at"])
    found: list[Entity] = []
    for one in changes_of(call.account, incident["service"]["id"]):
        moment = parse(one["timestamp"])
        if moment is not None and end - timedelta(days=1) <= moment <= end + timedelta(hours=1):
            reason = {"type": "most_recent"}
            found.append({**shown(call.account, one), "correlation_reason": {"reason": reason["type"]}})
    return {"change_events": found}


@operation("listServiceChangeEvents", state="read-only")
def service_changes(call: OperationCall) -> Any:
    """List the change events of a service."""
    service = call.get("/services", call.path["id"])
    return call.listed(changes_of(call.account, service["id"]))


@operation("listChangeEvents", state="read-only")
def all_changes(call: OperationCall) -> Any:
    """List all change events, the newest first."""
    found = call.account.store.all("/change_events")
    return call.listed(sorted(found, key=lambda one: str(one["timestamp"]), reverse=True))
