"""Responder requests and status updates of incidents."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import incident_of
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._oncalls import people
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._store import reference


@operation("createIncidentResponderRequest")
def request(call: OperationCall) -> Any:
    """Ask users, and those on call first on policies, to respond to an incident."""
    incident = incident_of(call.account, call.path["id"])
    requester = call.account.store.get("/users", str(call.body.get("requester_id")))
    if requester is None:
        raise Refused(400, "Requester User Not Found", code=1008)
    message, now = call.body.get("message") or "", call.account.stamp()
    targets: list[Entity] = []
    for one in objects(call.body.get("responder_request_targets")):
        given: Entity = one.get("responder_request_target") or one
        target = _target(call, given)
        users = [reference(target)] if target["type"] == "user" else people(call.account, target, 1)
        responders: list[Entity] = [
            {
                "state": "pending",
                "user": user,
                "incident": reference(incident),
                "updated_at": now,
                "message": message,
                "requester": reference(requester),
                "requested_at": now,
            }
            for user in users
        ]
        own = {"id": target["id"], "type": target["type"], "summary": target.get("summary")}
        targets.append({"responder_request_target": {**own, "incidents_responders": responders}})
        incident["incidents_responders"] = [*objects(incident.get("incidents_responders")), *responders]
        for responder in responders:
            made = {"id": responder["user"]["id"], "type": "incident_responder", **responder}
            call.account.changed("incident.responder.added", made, call.actor, root=reference(incident))
    result = {
        "incident": reference(incident),
        "requester": reference(requester),
        "requested_at": now,
        "message": message,
        "responder_request_targets": targets,
    }
    kept = {"id": call.account.store.new_id("responder_requests"), **result}
    incident["responder_requests"] = [*objects(incident.get("responder_requests")), kept]
    incident["updated_at"] = now
    return {"responder_request": kept}


def _target(call: OperationCall, given: Entity) -> Entity:
    for collection in ("/users", "/escalation_policies"):
        found = call.account.store.get(collection, str(given.get("id")))
        if found is not None:
            return found
    raise invalid("Responder request target cannot be found")


@operation("cancelIncidentResponderRequest")
def cancel(call: OperationCall) -> Any:
    """Take requests back that nobody has answered yet."""
    incident = incident_of(call.account, call.path["id"])
    results: list[Entity] = []
    for one in objects(call.body.get("responder_request_targets")):
        target: Entity = one.get("responder_request_target") or one
        mine = [each for each in objects(incident.get("incidents_responders")) if _is_for(incident, each, target)]
        states = {each["state"] for each in mine}
        for each in mine:
            if each["state"] == "pending":
                each |= {"state": "user_cancelled", "updated_at": call.account.stamp()}
        result = (
            "cancelled"
            if "pending" in states
            else next((s for s in ("joined", "declined") if s in states), "not_found")
        )
        results.append({"id": target.get("id"), "type": target.get("type"), "result": result})
    return {"responder_request_targets": results}


def _is_for(incident: Entity, responder: Entity, target: Entity) -> bool:
    """Whether a responder was asked by a target: is the user, or was found through the policy."""
    if responder["user"]["id"] == target.get("id"):
        return True
    for request in objects(incident.get("responder_requests")):
        for one in objects(request.get("responder_request_targets")):
            asked: Entity = one["responder_request_target"]
            users = [each["user"]["id"] for each in objects(asked.get("incidents_responders"))]
            if asked["id"] == target.get("id") and responder["user"]["id"] in users:
                return True
    return False


def reply(account: Account, incident: Entity, user: str, state: str) -> bool:
    """Let a responder join or decline; return whether the request was still open. The API has no operation for it."""
    for one in objects(incident.get("incidents_responders")):
        if one["user"]["id"] == user and one["state"] == "pending":
            one |= {"state": state, "updated_at": account.stamp()}
            made = {"id": user, "type": "incident_responder", **one}
            account.changed("incident.responder.replied", made, one["user"], root=reference(incident))
            return True
    return False


@operation("createIncidentStatusUpdate", state="made from schema")
def status_update(call: OperationCall) -> Any:
    """Publish a status update."""
    incident = incident_of(call.account, call.path["id"])
    message = call.body.get("message")
    if not message:
        raise invalid("Message cannot be empty.")
    place = f"/incidents/{incident['id']}/status_updates"
    made = {
        "id": call.account.store.new_id(place),
        "message": message,
        "subject": call.body.get("subject") or incident["title"],
        "html_message": call.body.get("html_message") or "",
        "sender": call.actor,
        "created_at": call.account.stamp(),
    }
    kept = call.account.store.put(place, made)
    told = {**kept, "type": "incident_status_update", "incident": reference(incident)}
    call.account.changed("incident.status_update_published", told, call.actor, root=reference(incident))
    return {"status_update": kept}
