"""Responders, status updates, similar incidents, and change events of an incident."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from pagerduty_client.sandbox._call import OperationCall, page
from pagerduty_client.sandbox._crud import create
from pagerduty_client.sandbox._events import receive
from pagerduty_client.sandbox._messages import Refused, Reply, invalid
from pagerduty_client.sandbox._registry import operation, view
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, array, identifier, ids, instant, stamp
from pagerduty_client.sandbox.resources.escalation_policies import people
from pagerduty_client.sandbox.resources.services import SIDES, neighbors

DAY = timedelta(days=1)
MAX_RELATED = 20


def _targets(call: OperationCall) -> list[tuple[Entity, list[Entity]]]:
    """Return the targets in a body: users, and policies with the users on call at their first level."""
    found: list[tuple[Entity, list[Entity]]] = []
    for one in array(call.body, "responder_request_targets"):
        id = (one.get("responder_request_target") or one).get("id")
        target = call.store.get("/users", id) or call.store.get("/escalation_policies", id)
        if target is None:
            raise invalid("Responder request target cannot be found")
        is_user = target["type"] == "user"
        found.append((target, [reference(target)] if is_user else people(call.account, target, 1)))
    return found


@operation("createIncidentResponderRequest")
def request(call: OperationCall) -> Any:
    """Request users, and those on call at the first level of policies, as responders."""
    incident, requester = call.root, call.store.get("/users", call.body.get("requester_id"))
    if requester is None:
        raise Refused(400, "Requester User Not Found", code=1008)
    root, now = reference(incident), call.account.stamp()
    own = {"incident": root, "requester": reference(requester), "requested_at": now}
    own["message"] = call.body.get("message") or ""
    targets: list[Entity] = []
    for target, users in _targets(call):
        responders: list[Entity] = [{"state": "pending", "user": one, "updated_at": now, **own} for one in users]
        targets.append({"responder_request_target": {**reference(target), "incidents_responders": responders}})
        incident["incidents_responders"] = [*array(incident, "incidents_responders"), *responders]
        for one in responders:
            told = {"id": one["user"]["id"], "type": "incident_responder", **one}
            call.account.changed("incident.responder.added", told, call.actor, root=root)
    kept = {"id": call.store.new_id("responder_requests"), **own, "responder_request_targets": targets}
    incident |= {"responder_requests": [*array(incident, "responder_requests"), kept], "updated_at": now}
    return {"responder_request": kept}


@operation("cancelIncidentResponderRequest")
def cancel(call: OperationCall) -> Any:
    """Cancel the requests of targets that have not replied."""
    results: list[Entity] = []
    for target, users in _targets(call):
        mine = [one for one in array(call.root, "incidents_responders") if one["user"]["id"] in ids(users)]
        pending = [one for one in mine if one["state"] == "pending"]
        for one in pending:
            one |= {"state": "user_cancelled", "updated_at": call.account.stamp()}
        result = "cancelled" if pending else mine[0]["state"] if mine else "not_found"
        results.append({"id": target["id"], "type": target["type"], "result": result})
    return {"responder_request_targets": results}


@operation("createIncidentStatusUpdate", state="made from schema")
def status_update(call: OperationCall) -> Any:
    """Publish a status update."""
    if not call.body.get("message"):
        raise invalid("Message cannot be empty.")
    root = reference(call.root)
    own = {"id": call.store.new_id("status_updates"), "sender": call.actor, "created_at": call.account.stamp()}
    given = {"subject": call.root["title"], "html_message": "", **{k: v for k, v in call.body.items() if v}, **own}
    told = {**given, "type": "incident_status_update", "incident": root}
    call.account.changed("incident.status_update_published", told, call.actor, root=root)
    return given


def _others(call: OperationCall) -> list[Entity]:
    """Return the other incidents of the service."""
    every = call.store.referring("/incidents", "service", call.root["service"]["id"])
    return [one for one in every if one["id"] != call.root["id"]]


@operation("getPastIncidents", state="read-only")
def past(call: OperationCall) -> Any:
    """List resolved incidents of the same service in half a year, those with the most words in common first."""
    since, words = call.account.now() - 182 * DAY, set(str(call.root["title"]).lower().split())
    found: list[Entity] = []
    for one in _others(call):
        others = set(str(one["title"]).lower().split())
        if one["status"] == "resolved" and instant(one["created_at"]) >= since and words & others:
            incident = {name: one.get(name) for name in ("id", "created_at", "self", "title")}
            found.append({"incident": incident, "score": round(100 * len(words & others) / len(words | others), 2)})
    part, place = page(call, sorted(found, key=lambda one: -one["score"]))
    return {"past_incidents": part, "limit": place["limit"], **({"total": len(found)} if call.flag("total") else {})}


@operation("getRelatedIncidents", state="read-only")
def related(call: OperationCall) -> Any:
    """List open incidents of services that depend on the incident's, or that it depends on."""
    found: list[Entity] = []
    every = [one for one in call.store.all("/incidents") if one["status"] != "resolved" and one is not call.root]
    for one in neighbors(call.account, call.root["service"]["id"]):
        how = {"type": "service_dependency", "metadata": {f"{side}s": [one[side]] for side in SIDES}}
        services = [one[side]["id"] for side in SIDES]
        near = [call.account.shown(incident) for incident in every if incident["service"]["id"] in services]
        found += [{"incident": incident, "relationships": [how]} for incident in near]
    return {"related_incidents": found[:MAX_RELATED]}


@operation("getOutlierIncident", state="read-only")
def outlier(call: OperationCall) -> Any:
    """Describe how often the incident's service had its title in the last 30 days."""
    title, until = call.root["title"], call.account.now()
    since = call.time("since") or until - 30 * DAY
    recent = [one["title"] for one in _others(call) if since <= instant(one["created_at"]) <= until]
    count, times = recent.count(title), {"since": stamp(since), "until": stamp(until)}
    frequency, category = round(count / max(len(recent), 1), 4), "rare" if count else "novel"
    occurrence = {"count": count, "frequency": frequency, "category": category, **times}
    cluster, incident = (
        identifier(call.account.seed, title),
        {**call.account.shown(call.root), "occurrence": occurrence},
    )
    template = {"id": cluster, "cluster_id": cluster, "mined_text": title}
    return {"outlier_incident": {"incident": incident, "incident_template": template}}


view("/change_events", "services", "listServiceChangeEvents")


@operation("createChangeEvent")
def create_change(call: OperationCall) -> Reply:
    """Store a change event: one with a routing key, as in the Events API, or one of the account."""
    if "routing_key" in call.body and "payload" in call.body:
        return Reply(receive(call.account, call.request, "/v2/change/enqueue").status)
    given: Entity = call.body.get("change_event") or call.body.get("payload") or call.body
    create(call, "/change_events", given)
    return Reply(202)


@operation("listIncidentRelatedChangeEvents", state="read-only")
def related_changes(call: OperationCall) -> Any:
    """List the change events of the incident's service on the day before it."""
    end = instant(call.root["created_at"])
    every = call.store.referring("/change_events", "services", call.root["service"]["id"])
    found = [one for one in every if end - DAY <= instant(one["timestamp"]) <= end + DAY / 24]
    reason = {"correlation_reason": {"reason": "most_recent"}}
    return {"change_events": [{**call.account.shown(one), **reason} for one in found[::-1]]}
