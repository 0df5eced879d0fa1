"""Users, with contact methods, notification rules, licenses and sessions."""

from __future__ import annotations

import hashlib
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import PLACE, reference
from pagerduty_client.sandbox._values import Entity, id_in, identifier, ids, instant, objects_at

USERS = "/users"
_COLORS = ("purple", "red", "green", "blue", "teal", "orange", "brown", "turquoise", "dark-slate-blue", "cayenne")


@resource("/users")
class User(Resource):
    """Users; a new one has an email contact method, two notification rules, and a session."""

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
        session = {"user_id": entity["id"], "type": "browser", "summary": "Browser session"}
        own = {"id": identifier(account.seed, place, "session"), "created_at": account.stamp()}
        account.store.put(f"{place}/sessions/browser", {**session, **own})

    def delete(self, call: OperationCall, entity: Entity) -> bool:
        layers = objects_at(call.store.all("/schedules"), "schedule_layers")
        current = [one for one in layers if one["end"] is None or instant(one["end"]) > call.account.now()]
        if entity["id"] in ids(objects_at(current, "users.user")):
            raise invalid("User cannot be deleted as they are on a schedule")
        return super().delete(call, entity)

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        entity["license"] = reference(license_of(account, entity))


@resource("/users/{id}/contact_methods")
class ContactMethod(Resource):
    """Contact methods; phones have a country code."""

    def complete(self, account: Account, given: Entity) -> Entity:
        found = super().complete(account, given)
        numbered = {} if found.get("type") == "email_contact_method" else {"country_code": 1, "enabled": True}
        return {**numbered, **found, "summary": found["label"]}


@resource("/users/{id}/notification_rules")
class NotificationRule(Resource):
    """Notification rules: a contact method and a delay."""

    def complete(self, account: Account, given: Entity) -> Entity:
        given = {**super().complete(account, given), "start_delay_in_minutes": given.get("start_delay_in_minutes") or 0}
        delay, channel = given["start_delay_in_minutes"], id_in(given, "contact_method")
        return {**given, "summary": f"{delay} minutes: channel {channel}"}


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


@operation("getUserSessions", "deleteUserSessions")
def sessions(call: OperationCall) -> Any:
    """List or delete a user's sessions."""
    found = call.store.all(f"{call.request.path}/browser")
    if call.route.method == "GET":
        return {"user_sessions": found}
    for one in found:
        call.store.remove(one[PLACE], one["id"])
    return None
