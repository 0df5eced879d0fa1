"""Users, with contact methods, notification rules, licenses and sessions."""

from __future__ import annotations

import hashlib
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import PLACE, reference
from pagerduty_client.sandbox._values import Entity, id_in, identifier

USERS = "/users"
_COLORS = ("purple", "red", "green", "blue", "teal", "orange", "brown", "turquoise", "dark-slate-blue", "cayenne")


@resource("/users")
class User(Resource):
    """Users; a new one has an email contact method and two notification rules."""

    def complete(self, account: Account, given: Entity) -> Entity:
        digest = hashlib.md5(str(given.get("email") or "").encode(), usedforsecurity=False).hexdigest()
        avatar = f"https://secure.gravatar.com/avatar/{digest}.png?d=mm&r=PG"
        own = {"color": _COLORS[int(digest, 16) % len(_COLORS)], "avatar_url": avatar}
        given = {name: value for name, value in given.items() if name != "license"}
        return {**own, **super().complete(account, given)}

    def made(self, account: Account, entity: Entity) -> None:
        given: Entity = {"type": "email_contact_method", "label": "Default", "address": entity.get("email")}
        method = account.make("EmailContactMethod", given, f"{USERS}/{entity['id']}/contact_methods")
        for urgency in ("high", "low"):
            rule = {"urgency": urgency, "contact_method": reference(method)}
            account.make("NotificationRule", rule, f"{USERS}/{entity['id']}/notification_rules")

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        entity["license"] = reference(license_of(account, entity))


@resource("/users/{id}/contact_methods")
class ContactMethod(Resource):
    """Contact methods. Deleting one deletes the rules that use it."""

    def complete(self, account: Account, given: Entity) -> Entity:
        found = super().complete(account, given)
        numbered = {} if found.get("type") == "email_contact_method" else {"country_code": 1, "enabled": True}
        return {**numbered, **found, "summary": found["label"]}

    def check(self, call: OperationCall, given: Entity) -> None:
        others = call.store.all(f"/users/{call.path['id']}/contact_methods")
        key = (given.get("type"), given.get("address"))
        if any(one["id"] != given.get("id") and key == (one["type"], one["address"]) for one in others):
            raise invalid("User Contact method must be unique")

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        place = f"/users/{call.path['id']}/notification_rules"
        for rule in call.store.referring(place, "contact_method", entity["id"]):
            call.store.remove(place, rule["id"])
        return False


@resource("/users/{id}/notification_rules")
class NotificationRule(Resource):
    """Notification rules: a contact method and a delay."""

    def complete(self, account: Account, given: Entity) -> Entity:
        delay = given.get("start_delay_in_minutes") or 0
        own = {"type": "assignment_notification_rule", "start_delay_in_minutes": delay}
        return {**own, **given, "summary": f"{delay} minutes: channel {id_in(given, 'contact_method')}"}

    def check(self, call: OperationCall, given: Entity) -> None:
        def key(rule: Entity) -> Any:
            return id_in(rule, "contact_method"), rule.get("start_delay_in_minutes"), rule.get("urgency")

        others = call.store.all(f"/users/{call.path['id']}/notification_rules")
        if any(one["id"] != given.get("id") and key(one) == key(given) for one in others):
            raise invalid("Channel Start delay must be unique for a given contact method")


@resource("/users/{id}/oncall_handoff_notification_rules", "/users/{id}/status_update_notification_rules")
class OtherRule(Resource):
    """Notification rules that only name a contact method of the user."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        return {"type": call.request.path.rpartition("/")[2].removesuffix("s"), **given}


@operation("getCurrentUser", state="read-only")
def me(call: OperationCall) -> Any:
    """Return the user of the token: the first one, unless From names another."""
    user = call.account.user(call.email)
    if user is None:
        raise not_found("User Not Found", 5001)
    return user


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
    now = call.account.stamp()
    return [
        {"user": reference(one), "license": license_of(call.account, one), "allocated_at": one.get("created_at") or now}
        for one in call.store.all(USERS)
    ]


def sessions_of(call: OperationCall) -> list[Entity]:
    """Return the sessions of a user: one, until it is deleted."""
    place = f"{USERS}/{call.root['id']}/sessions"
    if not call.store.has(place):
        made = {"id": identifier(call.account.seed, place), "user_id": call.root["id"], "type": "browser"}
        call.store.put(place, {**made, "created_at": call.account.stamp(), "summary": "Browser session"})
    return call.store.all(place)


@operation("getUserSessions", "getUserSession")
def sessions(call: OperationCall) -> Any:
    """List a user's sessions, or return one."""
    found = sessions_of(call)
    if "session_id" not in call.path:
        return {"user_sessions": found}
    return call.get(f"{USERS}/{call.root['id']}/sessions", call.path["session_id"])


@operation("deleteUserSessions", "deleteUserSession")
def end_sessions(call: OperationCall) -> None:
    """Delete a user's sessions, or one of them."""
    for one in sessions_of(call):
        if call.path.get("session_id") in (None, one["id"]):
            call.store.remove(one[PLACE], one["id"])


@operation("regenerateUserPrivateUrlKey")
def private_url_key(call: OperationCall) -> Any:
    """Replace the key in the URL of a user's calendar."""
    key = identifier(call.account.seed, call.root["id"], call.root.get("http_cal_url"), shape="key")
    call.root["http_cal_url"] = f"https://acme.pagerduty.com/private/{key}/feed"
    return {"private_url_key": key}
