"""Teams: members with roles, escalation policies, and what keeps a team from being deleted."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, id_in, ids, is_object, objects
from pagerduty_client.sandbox._messages import Refused, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import reference

TEAMS = "/teams"
ROLES = ("observer", "responder", "manager")


@resource("/teams")
class Team(Resource):
    """A team's members are kept with the users, their roles apart."""

    kind = "team"
    unique = ("name",)
    missing = ("Team Not Found", 6001)

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"description": None, "default_role": "manager", "parent": None, **given, "type": "team"}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if not str(given.get("name") or "").strip():
            raise invalid("Name cannot be empty.")
        return given

    def delete(self, call: OperationCall, entity: Entity) -> None:
        store, id = call.account.store, entity["id"]
        subteams = any(id_in(one, "parent") == id for one in store.all(TEAMS))
        if subteams or any(id in ids(one.get("teams")) for one in store.all("/escalation_policies")):
            raise Refused(400, "Team has existing associations", code=6006)
        other = call.first("reassignment_team")
        heir = call.get(TEAMS, other) if other else None
        for incident in store.all("/incidents"):
            if id in ids(incident.get("teams")):
                rest = [one for one in incident["teams"] if one["id"] != id]
                incident["teams"] = [*rest, reference(heir)] if heir is not None else rest
        for user in store.all("/users"):
            user["teams"] = [one for one in objects(user.get("teams")) if one["id"] != id]


def roles(account: Account, team: Entity) -> Entity:
    """Return the roles of a team's members, by user."""
    place, key = f"{TEAMS}/{team['id']}/roles", f"{team['id']}.roles"
    kept = account.store.get(place, key) or account.store.put(place, {"id": key, "roles": {}})
    found: Entity = kept["roles"]
    return found


@operation("listTeamUsers")
def members(call: OperationCall) -> Any:
    """List a team's members, with their roles."""
    team = call.get(TEAMS, call.path["id"])
    users = [one for one in call.account.store.all("/users") if team["id"] in ids(one.get("teams"))]
    known, default = roles(call.account, team), team.get("default_role") or "manager"
    return call.listed([{"user": reference(one), "role": known.get(one["id"], default)} for one in users])


@operation("updateTeamUser")
def join(call: OperationCall) -> None:
    """Put a user into a team, or change the role there."""
    team, user = call.get(TEAMS, call.path["id"]), call.get("/users", call.path["user_id"])
    role = (call.body.get("role") if is_object(call.body) else None) or team.get("default_role") or "manager"
    if role not in ROLES:
        raise invalid(f"Role must be one of {', '.join(ROLES)}")
    if str(user.get("role", "")).startswith("read_only"):
        raise invalid("Role of a stakeholder on a team cannot be set")
    if team["id"] not in ids(user.setdefault("teams", [])):
        user["teams"].append(reference(team))
    roles(call.account, team)[user["id"]] = role
    member = {"id": user["id"], "type": "user", "team_role": role, "team": reference(team)}
    call.account.changed("team_member.updated", member, call.actor, root=reference(team))


@operation("deleteTeamUser")
def leave(call: OperationCall) -> None:
    """Take a user out of a team, unless a policy of the team needs them."""
    team, user = call.get(TEAMS, call.path["id"]), call.get("/users", call.path["user_id"])
    for policy in call.account.store.all("/escalation_policies"):
        targets = [id for rule in objects(policy.get("escalation_rules")) for id in ids(rule.get("targets"))]
        if team["id"] in ids(policy.get("teams")) and user["id"] in targets:
            raise invalid("User cannot be removed as they belong to an escalation policy on this team")
    user["teams"] = [one for one in objects(user.get("teams")) if one["id"] != team["id"]]
    roles(call.account, team).pop(user["id"], None)
    member = {"id": user["id"], "type": "user", "team": reference(team)}
    call.account.changed("team_member.deleted", member, call.actor, root=reference(team))


@operation("updateTeamEscalationPolicy")
def add_policy(call: OperationCall) -> None:
    """Give an escalation policy to a team; it belongs to one at most."""
    team = call.get(TEAMS, call.path["id"])
    policy = call.get("/escalation_policies", call.path["escalation_policy_id"])
    policy["teams"] = [reference(team)]


@operation("deleteTeamEscalationPolicy")
def remove_policy(call: OperationCall) -> None:
    """Take an escalation policy out of a team."""
    policy = call.get("/escalation_policies", call.path["escalation_policy_id"])
    policy["teams"] = [one for one in objects(policy.get("teams")) if one["id"] != call.path["id"]]
