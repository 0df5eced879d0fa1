"""Automation actions, incident workflows and posts of status pages."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import PLACE, linked, reference
from pagerduty_client.sandbox._values import Entity, id_in, ids, objects


@resource("/automation_actions/actions/{id}/services")
class Association(Resource):
    """A reference to a service or a team, stored under its ID."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        collection = call.request.path.rpartition("/")[2]
        return reference(call.get(f"/{collection}", call.sent.get("id")))


@resource("/incident_workflows/triggers")
class Trigger(Resource):
    """A trigger starts one workflow."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        workflow = call.get("/incident_workflows", id_in(given, "workflow") or given.get("workflow_id"))
        own = {"workflow_id": workflow["id"], "workflow_name": workflow.get("name"), "workflow": reference(workflow)}
        return {**given, **own}


@operation("associateServiceToIncidentWorkflowTrigger", "deleteServiceFromIncidentWorkflowTrigger")
def trigger_services(call: OperationCall) -> Any:
    """Add a service to a workflow's trigger, or remove it."""
    service, joins = (
        call.get("/services", call.path.get("service_id") or call.sent.get("id")),
        not call.path.get("service_id"),
    )
    if not joins and service["id"] not in ids(call.root["services"]):
        raise not_found()
    call.root["services"] = linked(call.root["services"], service, is_linked=joins)
    return call.root


@operation("createIncidentWorkflowInstance", state="made from schema")
def start_workflow(call: OperationCall) -> Any:
    """Start a workflow for an incident; its steps have no effect, and it completes immediately."""
    incident = reference(call.get("/incidents", id_in(call.sent, "incident")))
    own = {"id": call.store.new_id("workflow_instances", "ulid"), "type": "incident_workflow_instance"}
    made = {**own, "incident": incident, "summary": call.root.get("name"), "incident_workflow": reference(call.root)}
    for what in ("started", "completed"):
        call.account.changed(f"incident.workflow.{what}", {**made, "workflow_trigger": None}, call.actor, root=incident)
    return made


@resource("/status_pages/{id}/posts")
class Post(Resource):
    """Posts of status pages; updates are stored under their post."""

    def created(self, call: OperationCall, entity: Entity) -> None:
        place = f"{entity[PLACE]}/{entity['id']}/post_updates"
        for one in objects(entity.get("updates")):
            call.account.make("StatusPagePostUpdate", {**one, "id": None, "post": reference(entity)}, place)

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        entity["updates"] = account.store.all(f"{entity[PLACE]}/{entity['id']}/post_updates") or entity["updates"]
