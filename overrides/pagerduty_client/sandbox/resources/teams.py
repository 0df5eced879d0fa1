"""Teams: members with roles, escalation policies, and tags on users, teams and escalation policies."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._lists import page
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource, resource_of
from pagerduty_client.sandbox._store import reference
from pagerduty_client.sandbox._values import Entity, ids, objects, objects_at

TEAMS = "/teams"
TAGS = "/tags"
ROLES = ("observer", "responder", "manager")
TAGGED = ("users", "teams", "escalation_policies")


@resource("/teams")
class Team(Resource):
    """Teams; memberships are stored with the users, roles separately."""

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


def roles(account: Account, team: Entity) -> Entity:
    """Return the roles of a team's members, by user."""
    found: Entity = team.setdefault("_roles", {})
    return found


@operation("listTeamUsers")
def members(call: OperationCall) -> Any:
    """List a team's members, with their roles."""
    known, default = roles(call.account, call.root), call.root.get("default_role") or "manager"
    users = call.store.referring("/users", "teams", call.root["id"])
    return [{"user": reference(one), "role": known.get(one["id"], default)} for one in users]


@operation("updateTeamUser")
def join(call: OperationCall) -> None:
    """Add a user to a team, or change the role."""
    team, user = call.root, call.get("/users", call.path["user_id"])
    role = call.body.get("role") or team.get("default_role") or "manager"
    if role not in ROLES:
        raise invalid(f"Role must be one of {', '.join(ROLES)}")
    if str(user.get("role", "")).startswith("read_only"):
        raise invalid("Role of a stakeholder on a team cannot be set")
    user["teams"] = [*without(user.get("teams"), team["id"]), reference(team)]
    roles(call.account, team)[user["id"]] = role
    member = {"id": user["id"], "type": "user", "team_role": role, "team": reference(team)}
    call.account.changed("team_member.updated", member, call.actor, root=reference(team))


@operation("deleteTeamUser")
def leave(call: OperationCall) -> None:
    """Remove a user from a team, unless a policy of the team needs them."""
    team, user = call.root, call.get("/users", call.path["user_id"])
    for policy in call.store.referring("/escalation_policies", "teams", team["id"]):
        if user["id"] in ids(objects_at(policy, "escalation_rules.targets")):
            raise invalid("User cannot be removed as they belong to an escalation policy on this team")
    user["teams"] = without(user.get("teams"), team["id"])
    roles(call.account, team).pop(user["id"], None)
    member = {"id": user["id"], "type": "user", "team": reference(team)}
    call.account.changed("team_member.deleted", member, call.actor, root=reference(team))


@operation("updateTeamEscalationPolicy", "deleteTeamEscalationPolicy")
def set_policy(call: OperationCall) -> None:
    """Assign an escalation policy to a team, or remove it; it belongs to at most one team."""
    policy = call.get("/escalation_policies", call.path["escalation_policy_id"])
    rest = without(policy.get("teams"), call.root["id"])
    policy["teams"] = [reference(call.root)] if call.route.method == "PUT" else rest


# --- tags


@resource("/tags")
class Tag(Resource):
    """Tags with unique labels. Deleting a tag removes it from all entities."""

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        for kind in TAGGED:
            for one in call.store.all(f"/{kind}"):
                call.store.remove(f"/{kind}/{one['id']}/tags", entity["id"])
        return False


def tags_place(call: OperationCall) -> str:
    """Return the collection of an entity's tags. Raises Refused if the entity does not exist."""
    collection = f"/{call.path['entity_type']}"
    return f"{collection}/{call.get(collection, call.path['id'])['id']}/tags"


@operation("createEntityTypeByIdChangeTags")
def change_tags(call: OperationCall) -> Any:
    """Add tags to a user, a team or an escalation policy, by ID or by a new label, and remove others."""
    place, store = tags_place(call), call.store
    for one in objects(call.body.get("add")):
        tag = call.get(TAGS, one["id"]) if one.get("id") else _labeled(call, str(one.get("label")))
        store.put(place, {"id": tag["id"]})
    for one in objects(call.body.get("remove")):
        store.remove(place, str(one.get("id")))
    return {}


def _labeled(call: OperationCall, label: str) -> Entity:
    every = call.store.all(TAGS)
    known = next((one for one in every if str(one["label"]).lower() == label.lower()), None)
    return known or call.account.make("Tag", {"label": label}, TAGS)


@operation("getEntityTypeByIdTags")
def tags_of(call: OperationCall) -> Any:
    """List the tags on an entity."""
    kept = [call.get(TAGS, one["id"]) for one in call.store.all(tags_place(call))]
    return call.listed(kept, resource_of(TAGS))


@operation("getTagsByEntityType")
def tagged(call: OperationCall) -> Any:
    """List the entities with a tag."""
    tag, kind = call.get(TAGS, call.path["id"]), call.path["entity_type"]
    every = call.store.all(f"/{kind}")
    found = [reference(one) for one in every if call.store.get(f"/{kind}/{one['id']}/tags", tag["id"])]
    part, place = page(call, found)
    return {**place, kind: part}
