"""Teams: members with roles, escalation policies, and tags on users, teams and escalation policies."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._lists import page
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import linked, reference
from pagerduty_client.sandbox._values import Entity, array, child, ids, objects, objects_at

TEAMS = "/teams"
TAGS = "/tags"
ROLES = ("observer", "responder", "manager")


@resource("/teams")
class Team(Resource):
    """Teams; memberships are stored with the users, roles with the team."""

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        other = call.first("reassignment_team")
        heirs = [reference(call.get(TEAMS, other))] if other else []
        for one in call.store.referring("/incidents", "teams", entity["id"]):
            one["teams"] += heirs
        return False


@operation("listTeamUsers")
def members(call: OperationCall) -> Any:
    """List a team's members, with their roles."""
    known, users = child(call.root, "_roles"), call.store.referring("/users", "teams", call.root["id"])
    return [{"user": reference(one), "role": known.get(one["id"]) or _role(call)} for one in users]


def _role(call: OperationCall) -> Any:
    """Return the role in a body, or the team's default."""
    return call.body.get("role") or call.root.get("default_role") or "manager"


@operation("updateTeamUser", "deleteTeamUser")
def membership(call: OperationCall) -> None:
    """Add a user to a team, change the role, or remove the user, unless a policy of the team needs them."""
    team, user, role = call.root, call.get("/users", call.path["user_id"]), _role(call)
    joins = call.route.method == "PUT"
    if joins and role not in ROLES:
        raise invalid(f"Role must be one of {', '.join(ROLES)}")
    if joins and str(user.get("role", "")).startswith("read_only"):
        raise invalid("Role of a stakeholder on a team cannot be set")
    policies = call.store.referring("/escalation_policies", "teams", team["id"])
    if not joins and user["id"] in ids(objects_at(policies, "escalation_rules.targets")):
        raise invalid("User cannot be removed as they belong to an escalation policy on this team")
    user["teams"] = linked(user.get("teams"), team, is_linked=joins)
    team["_roles"] = {**child(team, "_roles"), user["id"]: role if joins else None}
    member = {"id": user["id"], "type": "user", "team": reference(team), **({"team_role": role} if joins else {})}
    what = "updated" if joins else "deleted"
    call.account.changed(f"team_member.{what}", member, call.actor, root=reference(team))


@operation("updateTeamEscalationPolicy", "deleteTeamEscalationPolicy")
def set_policy(call: OperationCall) -> None:
    """Assign an escalation policy to a team, or remove it; it belongs to at most one team."""
    policy, joins = call.get("/escalation_policies", call.path["escalation_policy_id"]), call.route.method == "PUT"
    policy["teams"] = linked([] if joins else policy.get("teams"), call.root, is_linked=joins)


@operation("createEntityTypeByIdChangeTags")
def change_tags(call: OperationCall) -> Any:
    """Add tags to a user, a team or an escalation policy, by ID or by a new label, and remove others."""
    owner, labels = _tagged(call), {str(one["label"]).lower(): one for one in call.store.all(TAGS)}
    for one in objects(call.body.get("add")):
        label, id = str(one.get("label")), one.get("id")
        known = call.get(TAGS, id) if id else labels.get(label.lower())
        tag = known or call.account.make("Tag", {"label": label}, TAGS)
        labels[str(tag["label"]).lower()] = tag
        owner["_tags"] = linked(owner.get("_tags"), tag)
    for one in objects(call.body.get("remove")):
        owner["_tags"] = linked(owner.get("_tags"), {"id": str(one.get("id"))}, is_linked=False)
    return {}


def _tagged(call: OperationCall) -> Entity:
    """Return the entity with tags. Raises Refused if it does not exist."""
    return call.get(f"/{call.path['entity_type']}", call.path["id"])


@operation("getEntityTypeByIdTags")
def tags_of(call: OperationCall) -> Any:
    """List the tags on an entity."""
    return [call.get(TAGS, one["id"]) for one in array(_tagged(call), "_tags")]


@operation("getTagsByEntityType")
def tagged(call: OperationCall) -> Any:
    """List the entities with a tag."""
    tag, kind = call.get(TAGS, call.path["id"]), call.path["entity_type"]
    part, place = page(call, [reference(one) for one in call.store.referring(f"/{kind}", "_tags", tag["id"])])
    return {**place, kind: part}
