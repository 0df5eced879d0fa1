"""Users, with contact methods, notification rules, licenses and sessions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._json import Entity, child, id_in, ids, objects
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import REFERENCE, reference

USERS = "/users"
_COLORS = ("purple", "red", "green", "blue", "teal", "orange", "brown", "turquoise", "dark-slate-blue", "cayenne")
_ROLES = ("owner", "admin", "user", "limited_user", "observer", "restricted_access")
_STAKEHOLDERS = ("read_only_user", "read_only_limited_user")


@resource("/users")
class User(Resource):
    """A new user has an email contact method and two notification rules."""

    kind = "user"
    unique = ("email",)
    missing = ("User Not Found", 5001)

    def create(self, call: OperationCall, given: Entity) -> Entity:
        for name in ("name", "email"):
            if not str(given.get(name) or "").strip():
                raise invalid(f"{name.capitalize()} cannot be empty.")
        given.pop("license", None)
        return given

    def complete(self, account: Account, given: Entity) -> Entity:
        return defaults(given)

    def made(self, account: Account, entity: Entity) -> None:
        add_defaults(account, entity)

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in ("teams", "contact_methods", "notification_rules", "license", "avatar_url"):
            given.pop(name, None)
        if "time_zone" in given and given["time_zone"] is None:
            given["time_zone"] = "Etc/UTC"
        return given

    def delete(self, call: OperationCall, entity: Entity) -> None:
        store, id = call.account.store, entity["id"]
        for one in store.all("/incidents"):
            if one["status"] != "resolved" and id in [item["assignee"]["id"] for item in objects(one["assignments"])]:
                raise invalid("User cannot be deleted as they are assigned to open incidents")
        for policy in store.all("/escalation_policies"):
            if any(id in ids(rule.get("targets")) for rule in objects(policy.get("escalation_rules"))):
                raise invalid("User cannot be deleted as they are on an escalation policy")
        for schedule in store.all("/schedules"):
            layers = objects(schedule.get("schedule_layers"))
            if any(id == one["user"]["id"] for layer in layers for one in objects(layer.get("users"))):
                raise invalid("User cannot be deleted as they are on a schedule")

    def show(self, account: Account, entity: Entity) -> None:
        for name in ("contact_methods", "notification_rules"):
            entity[name] = [reference(one) for one in account.store.all(f"/users/{entity['id']}/{name}")]
        if "license" not in entity:
            entity["license"] = {"id": "PLICNSE", "type": f"license{REFERENCE}", "summary": "Full User"}


def defaults(given: Entity) -> Entity:
    """Return the fields of a new user."""
    email = str(given.get("email") or "")
    digest = hashlib.md5(email.encode(), usedforsecurity=False).hexdigest()
    color = _COLORS[int(digest, 16) % len(_COLORS)]
    return {
        "role": "user",
        "color": color,
        "description": None,
        "job_title": None,
        "billed": True,
        "invitation_sent": True,
        "time_zone": "Etc/UTC",
        "avatar_url": f"https://secure.gravatar.com/avatar/{digest}.png?d=mm&r=PG",
        "teams": [],
        "coordinated_incidents": [],
        **given,
        "type": "user",
    }


def add_defaults(account: Account, user: Entity) -> None:
    """Add the contact method and the notification rules that a new user has."""
    place = f"/users/{user['id']}/contact_methods"
    given = {"type": "email_contact_method", "label": "Default", "address": user.get("email"), "summary": "Default"}
    method = account.make("EmailContactMethod", given, place)
    for urgency in ("high", "low"):
        rule = {
            "type": "assignment_notification_rule",
            "start_delay_in_minutes": 0,
            "urgency": urgency,
            "contact_method": reference(method),
            "summary": f"0 minutes: channel {method['id']}",
        }
        account.make("NotificationRule", rule, f"/users/{user['id']}/notification_rules")


@resource("/users/{id}/contact_methods")
class ContactMethod(Resource):
    """The ways to reach a user. Deleting one deletes the rules that use it."""

    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        self._check(call, given, None)
        if given.get("type") in ("phone_contact_method", "sms_contact_method", "whatsapp_contact_method"):
            given = {"country_code": 1, "enabled": True, "blacklisted": False, **given}
        return {"label": "Default", "send_short_email": False, **given, "summary": given.get("label") or "Default"}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        self._check(call, {**entity, **given}, entity)
        return given

    def _check(self, call: OperationCall, given: Entity, own: Entity | None) -> None:
        others = call.account.store.all(f"/users/{call.path['id']}/contact_methods")
        if any(
            one is not own and (one.get("type"), one.get("address")) == (given.get("type"), given.get("address"))
            for one in others
        ):
            raise invalid("User Contact method must be unique")

    def delete(self, call: OperationCall, entity: Entity) -> None:
        place = f"/users/{call.path['id']}/notification_rules"
        for rule in call.account.store.all(place):
            if id_in(rule, "contact_method") == entity["id"]:
                call.account.store.remove(place, rule["id"])


@resource("/users/{id}/notification_rules")
class NotificationRule(Resource):
    """When a user is notified by a contact method."""

    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        method = contact_method(call, given)
        key = (method["id"], given.get("start_delay_in_minutes"), given.get("urgency"))
        for one in call.account.store.all(f"/users/{call.path['id']}/notification_rules"):
            other = child(one, "contact_method")
            if (other.get("id"), one.get("start_delay_in_minutes"), one.get("urgency")) == key:
                raise invalid("Channel Start delay must be unique for a given contact method")
        summary = f"{given.get('start_delay_in_minutes') or 0} minutes: channel {method['id']}"
        return {**given, "contact_method": reference(method), "summary": summary}


@resource("/users/{id}/oncall_handoff_notification_rules", "/users/{id}/status_update_notification_rules")
class OtherRule(Resource):
    """Rules with nothing but a contact method of the user's."""

    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        kind = call.request.path.rpartition("/")[2].removesuffix("s")
        return {"type": kind, **given, "contact_method": reference(contact_method(call, given))}


def contact_method(call: OperationCall, given: Entity) -> Entity:
    """Return the contact method that a rule names. Raises Refused where the user has none such."""
    named: Entity = child(given, "contact_method")
    found = call.account.store.get(f"/users/{call.path['id']}/contact_methods", str(named.get("id")))
    if found is None:
        raise invalid("Contact method cannot be found")
    return found


@operation("getCurrentUser", state="read-only")
def me(call: OperationCall) -> Any:
    """Return the user of the token: the first one, unless From names another."""
    user = call.account.user(call.email)
    if user is None:
        raise not_found("User Not Found", 5001)
    return call.one(user)


@resource("/licenses")
class License(Resource):
    """The licenses of the account: full users, and stakeholders."""

    web = None
    schema = "LicenseWithCounts"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        return [
            {"id": id, "type": "license", "name": name, "description": "", "role_group": group, "valid_roles": roles}
            for id, name, group, roles in (
                ("PLICNSE", "Full User", "FullUser", list(_ROLES)),
                ("PSTAKEH", "Stakeholder", "Stakeholder", list(_STAKEHOLDERS)),
            )
        ]

    def show(self, account: Account, entity: Entity) -> None:
        users = [one for one in account.store.all("/users") if license_of(one) == entity["id"]]
        entity |= {"current_value": len(users), "allocations_available": 100 - len(users), "self": None}


def license_of(user: Entity) -> str:
    """Return the id of a user's license."""
    return "PSTAKEH" if user.get("role") in _STAKEHOLDERS else "PLICNSE"


@operation("getUserLicense", state="read-only")
def user_license(call: OperationCall) -> Any:
    """Return the license that a user's role needs."""
    return call.one(call.get("/licenses", license_of(call.get(USERS, call.path["id"]))))


@operation("listLicenseAllocations", state="read-only")
def allocations(call: OperationCall) -> Any:
    """List users with their licenses."""
    store = call.account.store
    found = [
        {
            "user": reference(one),
            "license": store.get("/licenses", license_of(one)),
            "allocated_at": one.get("created_at"),
        }
        for one in store.all(USERS)
    ]
    return call.listed([{**one, "allocated_at": one["allocated_at"] or call.account.stamp()} for one in found])


def sessions_of(call: OperationCall) -> list[Entity]:
    """Return the sessions of a user: one, until it is deleted."""
    user = call.get(USERS, call.path["id"])
    place = f"{USERS}/{user['id']}/sessions"
    if not call.account.store.has(place):
        id = identifier(call.account.seed, place)
        made = {"id": id, "user_id": user["id"], "created_at": call.account.stamp(), "type": "browser"}
        call.account.store.put(place, {**made, "summary": "Browser session"})
    return call.account.store.all(place)


@operation("getUserSessions")
def sessions(call: OperationCall) -> Any:
    """List a user's sessions."""
    return {"user_sessions": sessions_of(call)}


@operation("getUserSession")
def session(call: OperationCall) -> Any:
    """Return one session."""
    found = next((one for one in sessions_of(call) if one["id"] == call.path["session_id"]), None)
    if found is None:
        raise not_found()
    return call.one(found)


@operation("deleteUserSessions", "deleteUserSession")
def end_sessions(call: OperationCall) -> None:
    """Delete a user's sessions, or one of them."""
    for one in sessions_of(call):
        if call.path.get("session_id") in (None, one["id"]):
            call.account.store.remove(f"{USERS}/{call.path['id']}/sessions", one["id"])


@operation("regenerateUserPrivateUrlKey")
def private_url_key(call: OperationCall) -> Any:
    """Give a user another key for the calendar's address."""
    user = call.get(USERS, call.path["id"])
    key = identifier(call.account.seed, user["id"], user.get("http_cal_url"), shape="key")
    user["http_cal_url"] = f"https://acme.pagerduty.com/private/{key}/feed"
    return {"private_url_key": key}
