"""Teams: members with roles, escalation policies, and tags on users, teams and escalation policies."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._call import OperationCall, page
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource, resource_of
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, child, ids, objects, objects_at

TEAMS = "/teams"
TAGS = "/tags"
ROLES = ("observer", "responder", "manager")
TAGGED = ("users", "teams", "escalation_policies")


@resource("/teams")
class Team(Resource):
    """Teams; memberships are stored with the users, roles with the team."""

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        store, id = call.store, entity["id"]
        if store.referring(TEAMS, "parent", id) or store.referring("/escalation_policies", "teams", id):
            raise Refused(400, "Team has existing associations", code=6006)
        other = call.first("reassignment_team")
        heirs = [reference(call.get(TEAMS, other))] if other else []
        for one in store.referring("/incidents", "teams", id):
            one["teams"] = [*without(one["teams"], id), *heirs]
        for one in store.referring("/users", "teams", id):
            one["teams"] = without(one["teams"], id)
        return False


def without(entities: object, id: object) -> list[Entity]:
    """Return references without those to an entity."""
    return [one for one in objects(entities) if one["id"] != id]


@operation("listTeamUsers")
def members(call: OperationCall) -> Any:
    """List a team's members, with their roles."""
    known, users = child(call.root, "_roles"), call.store.referring("/users", "teams", call.root["id"])
    return [{"user": reference(one), "role": known.get(one["id"], _role(call))} for one in users]


def _role(call: OperationCall) -> Any:
    """Return the role in a body, or the team's default."""
    return call.body.get("role") or call.root.get("default_role") or "manager"


@operation("updateTeamUser", "deleteTeamUser")
def membership(call: OperationCall) -> None:
    """Add a user to a team, change the role, or remove the user, unless a policy of the team needs them."""
    team, user, role = call.root, call.get("/users", call.path["user_id"]), _role(call)
    user_id, joins = user["id"], call.route.method == "PUT"
    if joins and role not in ROLES:
        raise invalid(f"Role must be one of {', '.join(ROLES)}")
    if joins and str(user.get("role", "")).startswith("read_only"):
        raise invalid("Role of a stakeholder on a team cannot be set")
    policies = call.store.referring("/escalation_policies", "teams", team["id"])
    if not joins and user_id in ids(objects_at(policies, "escalation_rules.targets")):
        raise invalid("User cannot be removed as they belong to an escalation policy on this team")
    user["teams"] = without(user.get("teams"), team["id"]) + [reference(team)] * joins
    others = {one: known for one, known in child(team, "_roles").items() if one != user_id}
    team["_roles"] = others | ({user_id: role} if joins else {})
    member = {"id": user_id, "type": "user", "team": reference(team), **({"team_role": role} if joins else {})}
    what = "updated" if joins else "deleted"
    call.account.changed(f"team_member.{what}", member, call.actor, root=reference(team))


@operation("updateTeamEscalationPolicy", "deleteTeamEscalationPolicy")
def set_policy(call: OperationCall) -> None:
    """Assign an escalation policy to a team, or remove it; it belongs to at most one team."""
    policy = call.get("/escalation_policies", call.path["escalation_policy_id"])
    rest = without(policy.get("teams"), call.root["id"])
    policy["teams"] = [reference(call.root)] if call.route.method == "PUT" else rest


@resource("/tags")
class Tag(Resource):
    """Tags with unique labels. Deleting a tag removes it from all entities."""

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        for kind in TAGGED:
            for one in call.store.all(f"/{kind}"):
                call.store.remove(f"/{kind}/{one['id']}/tags", entity["id"])
        return False


def _tags(call: OperationCall) -> str:
    """Return the collection of an entity's tags. Raises Refused if the entity does not exist."""
    collection = f"/{call.path['entity_type']}"
    return f"{collection}/{call.get(collection, call.path['id'])['id']}/tags"


@operation("createEntityTypeByIdChangeTags")
def change_tags(call: OperationCall) -> Any:
    """Add tags to a user, a team or an escalation policy, by ID or by a new label, and remove others."""
    place, labels = _tags(call), {str(one["label"]).lower(): one for one in call.store.all(TAGS)}
    for one in objects(call.body.get("add")):
        label, id = str(one.get("label")), one.get("id")
        tag = (
            call.get(TAGS, id) if id else labels.get(label.lower()) or call.account.make("Tag", {"label": label}, TAGS)
        )
        labels[str(tag["label"]).lower()] = call.store.put(place, {"id": tag["id"], "label": tag["label"]})
    for one in objects(call.body.get("remove")):
        call.store.remove(place, str(one.get("id")))
    return {}


@operation("getEntityTypeByIdTags")
def tags_of(call: OperationCall) -> Any:
    """List the tags on an entity."""
    return call.listed([call.get(TAGS, one["id"]) for one in call.store.all(_tags(call))], resource_of(TAGS))


@operation("getTagsByEntityType")
def tagged(call: OperationCall) -> Any:
    """List the entities with a tag."""
    tag, kind = call.get(TAGS, call.path["id"]), call.path["entity_type"]
    every = call.store.all(f"/{kind}")
    found = [reference(one) for one in every if call.store.get(f"/{kind}/{one['id']}/tags", tag["id"])]
    part, place = page(call, found)
    return {**place, kind: part}
