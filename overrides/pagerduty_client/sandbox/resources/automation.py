"""Automation actions and incident workflows: what they are associated with, and what was started."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._incidents import incident_of
from pagerduty_client.sandbox._json import Entity, child, id_in, ids, objects
from pagerduty_client.sandbox._messages import not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import reference

INVOCATIONS = "/automation_actions/invocations"
TRIGGERS = "/incident_workflows/triggers"


def _owner(call: OperationCall) -> tuple[Entity, str]:
    """Return the action or the runner of a path, and the hidden field with what it is associated with."""
    steps = call.request.path.split("/")
    return call.get("/".join(steps[:3]), steps[3]), f"_{steps[4]}"


@operation(
    "getAutomationActionsActionServiceAssociations",
    "getAutomationActionsActionTeamAssociations",
    "getAutomationActionsRunnerTeamAssociations",
)
def associations(call: OperationCall) -> Any:
    """List the services or the teams of an action or a runner."""
    owner, field = _owner(call)
    return {field[1:]: owner.get(field, [])}


@operation(
    "createAutomationActionServiceAssocation",
    "createAutomationActionTeamAssociation",
    "createAutomationActionsRunnerTeamAssociation",
)
def associate(call: OperationCall) -> Any:
    """Associate a service or a team with an action or a runner."""
    owner, field = _owner(call)
    found = reference(call.get(f"/{field[1:]}", str(call.sent.get("id"))))
    if found["id"] not in ids(owner.get(field)):
        owner[field] = [*objects(owner.get(field)), found]
    return {call.route.wrapper: found}


@operation(
    "getAutomationActionsActionServiceAssociation",
    "getAutomationActionsActionTeamAssociation",
    "getAutomationActionsRunnerTeamAssociation",
    "deleteAutomationActionServiceAssociation",
    "deleteAutomationActionTeamAssociation",
    "deleteAutomationActionsRunnerTeamAssociation",
)
def association(call: OperationCall) -> Any:
    """Return or delete an association."""
    owner, field = _owner(call)
    id = call.request.path.rpartition("/")[2]
    found = next((one for one in objects(owner.get(field)) if one["id"] == id), None)
    if found is None:
        raise not_found()
    if call.route.method == "DELETE":
        owner[field] = [one for one in objects(owner[field]) if one["id"] != id]
        return None
    return {call.route.wrapper: found}


@resource("/automation_actions/invocations")
class Invocation(Resource):
    """Invocations are created at their action, and never run."""

    schema = "AutomationActionsInvocation"
    ids = "ulid"

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "incident_id":
            return id_in({"incident": {"id": child(entity, "metadata").get("incident_id")}}, "incident") in values
        if name in ("invocation_state", "not_invocation_state"):
            return (entity["state"] in values) is not name.startswith("not_")
        return None


@operation("createAutomationActionInvocation")
def invoke(call: OperationCall) -> Any:
    """Queue an invocation of an action."""
    action = call.get("/automation_actions/actions", call.path["id"])
    metadata = child(call.sent, "metadata")
    incident = incident_of(call.account, str(metadata.get("incident_id")))
    now = call.account.stamp()
    given = {
        "type": "invocation",
        "action_id": action["id"],
        "action_snapshot": {"name": action.get("name"), "action_type": action.get("action_type")},
        "runner_id": id_in(action, "runner") or action.get("runner") or "",
        "state": "queued",
        "metadata": {"agent": call.actor, "incident_id": incident["id"], **metadata},
        "timing": [{"creation_time": now, "state": "created"}, {"creation_time": now, "state": "queued"}],
    }
    return call.one(call.account.make("AutomationActionsInvocation", given, INVOCATIONS))


@operation("associateServiceToIncidentWorkflowTrigger", "deleteServiceFromIncidentWorkflowTrigger")
def trigger_services(call: OperationCall) -> Any:
    """Add a service to a workflow's trigger, or remove it."""
    found = call.get(TRIGGERS, call.path.get("id") or call.path["trigger_id"])
    id = call.path.get("service_id") or str(call.sent.get("id"))
    rest = [one for one in objects(found.get("services")) if one["id"] != id]
    if call.route.method == "POST":
        rest.append(reference(call.get("/services", id)))
    elif len(rest) == len(objects(found.get("services"))):
        raise not_found()
    found["services"] = rest
    return call.one(found)


@resource("/incident_workflows/triggers")
class Trigger(Resource):
    """A trigger starts one workflow."""

    kind = "workflow_trigger"
    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        workflow = call.get("/incident_workflows", str(id_in(given, "workflow") or given.get("workflow_id")))
        services = [reference(call.get("/services", str(one.get("id")))) for one in objects(given.get("services"))]
        own = {"workflow_id": workflow["id"], "workflow_name": workflow.get("name"), "workflow": reference(workflow)}
        return {"is_disabled": False, **given, **own, "services": services, "type": "workflow_trigger"}

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "is_disabled":
            return str(bool(entity.get("is_disabled"))).lower() in values
        return None


@operation("createIncidentWorkflowInstance", state="made from schema")
def start_workflow(call: OperationCall) -> Any:
    """Start a workflow for an incident; its steps do nothing, and it completes at once."""
    workflow = call.get("/incident_workflows", call.path["id"])
    incident = reference(incident_of(call.account, str(id_in(call.sent, "incident"))))
    own = {"id": call.account.store.new_id("workflow_instances", "ulid"), "type": "incident_workflow_instance"}
    made = {**own, "incident": incident, "summary": workflow.get("name"), "incident_workflow": reference(workflow)}
    incident_log = {**made, "workflow_trigger": None}
    for what in ("started", "completed"):
        call.account.changed(f"incident.workflow.{what}", dict(incident_log), call.actor, root=incident)
    workflow["_instances"] = [*objects(workflow.get("_instances")), made]
    return {"incident_workflow_instance": made}
