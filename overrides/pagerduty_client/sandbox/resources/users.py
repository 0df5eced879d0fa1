"""Users, with contact methods, rules and licenses; teams, with members and roles; tags on both."""

from __future__ import annotations

import hashlib
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall, page
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import linked, reference
from pagerduty_client.sandbox._values import Entity, array, child, ids, instant, objects, objects_at

USERS = "/users"
TEAMS = "/teams"
TAGS = "/tags"
ROLES = ("observer", "responder", "manager")
_COLORS = ("purple", "red", "green", "blue", "teal", "orange", "brown", "turquoise", "dark-slate-blue", "cayenne")


@resource("/users")
class User(Resource):
    """Users; a new one has an email contact method and two notification rules."""

    def complete(self, account: Account, given: Entity) -> Entity:
        digest = hashlib.md5(str(given.get("email") or "").encode(), usedforsecurity=False).hexdigest()
        avatar = f"https://secure.gravatar.com/avatar/{digest}.png?d=mm&r=PG"
        own = {"color": _COLORS[int(digest, 16) % len(_COLORS)], "avatar_url": avatar}
        return {**own, **super().complete(account, given)}

    def made(self, account: Account, entity: Entity) -> None:
        place = f"{USERS}/{entity['id']}"
        given: Entity = {"type": "email_contact_method", "label": "Default", "address": entity.get("email")}
        method = account.make("EmailContactMethod", given, f"{place}/contact_methods")
        for urgency in ("high", "low"):
            rule = {"urgency": urgency, "contact_method": reference(method)}
            account.make("NotificationRule", rule, f"{place}/notification_rules")

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        layers = objects_at(call.store.all("/schedules"), "schedule_layers")
        current = [one for one in layers if one["end"] is None or instant(one["end"]) > call.account.now()]
        if entity["id"] in ids(objects_at(current, "users.user")):
            raise invalid("User cannot be deleted as they are on a schedule")
        return super().delete(call, entity)

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        entity["license"] = reference(license_of(account, entity))


@resource("/licenses")
class License(Resource):
    """The licenses of the account: full users, and stakeholders."""

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        users = [one for one in account.store.all(USERS) if license_of(account, one)["id"] == entity["id"]]
        entity |= {"current_value": len(users), "allocations_available": 100 - len(users), "self": None}


def license_of(account: Account, user: Entity) -> Entity:
    """Return the license that a user's role needs."""
    every = account.store.all("/licenses")
    return next((one for one in every if user.get("role") in one["valid_roles"]), every[0])


@operation("getUserLicense", state="read-only")
def user_license(call: OperationCall) -> Any:
    """Return the license of a user."""
    return license_of(call.account, call.root)


@operation("listLicenseAllocations", state="read-only")
def allocations(call: OperationCall) -> Any:
    """List users with their licenses."""
    own = {"allocated_at": call.account.stamp()}
    return [{"user": reference(one), "license": license_of(call.account, one), **own} for one in call.store.all(USERS)]


@operation("getCurrentUser", state="read-only")
def me(call: OperationCall) -> Any:
    """Return the user of the token: the first one, unless From names another."""
    user = call.account.user(call.email)
    if user is None:
        raise not_found("User Not Found", 5001)
    return user


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
    return [{"user": reference(one), "role": known.get(one["id"]) or call.root["default_role"]} for one in users]


@operation("updateTeamUser", "deleteTeamUser")
def membership(call: OperationCall) -> None:
    """Add a user to a team, change the role, or remove the user, unless a policy of the team needs them."""
    team, user, joins = call.root, call.get("/users", call.path["user_id"]), call.route.method == "PUT"
    role = call.body.get("role") or team["default_role"]
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
    owner = call.get(f"/{call.path['entity_type']}", call.path["id"])
    for one in objects(call.body.get("add")):
        label = str(one.get("label"))
        same = (tag for tag in call.store.all(TAGS) if str(tag["label"]).lower() == label.lower())
        known = call.get(TAGS, one["id"]) if one.get("id") else next(same, None)
        owner["_tags"] = linked(owner.get("_tags"), known or call.account.make("Tag", {"label": label}, TAGS))
    for one in objects(call.body.get("remove")):
        owner["_tags"] = linked(owner.get("_tags"), {"id": str(one.get("id"))}, is_linked=False)
    return {}


@operation("getEntityTypeByIdTags")
def tags_of(call: OperationCall) -> Any:
    """List the tags on an entity."""
    return [
        call.get(TAGS, one["id"]) for one in array(call.get(f"/{call.path['entity_type']}", call.path["id"]), "_tags")
    ]


@operation("getTagsByEntityType")
def tagged(call: OperationCall) -> Any:
    """List the entities with a tag."""
    tag, kind = call.get(TAGS, call.path["id"]), call.path["entity_type"]
    part, place = page(call, [reference(one) for one in call.store.referring(f"/{kind}", "_tags", tag["id"])])
    return {**place, kind: part}
