"""Subscribers to incidents and business services: users and teams that get status updates."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._incidents import incident_of
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._registry import operation
from pagerduty_client.sandbox._store import summary

SUBSCRIPTIONS = "subscriptions"


def account_id(account: Account) -> str:
    """Return the account's id."""
    return identifier(account.seed, "account")


def _subscribable(call: OperationCall) -> Entity:
    """Return what the path is about, as subscriptions name it."""
    if call.request.path.startswith("/incidents/"):
        return {"subscribable_id": incident_of(call.account, call.path["id"])["id"], "subscribable_type": "incident"}
    business = call.get("/business_services", call.path["id"])
    return {"subscribable_id": business["id"], "subscribable_type": "business_service"}


def _subscriber(call: OperationCall) -> Entity:
    """Return the user or team that the path is about, as subscriptions name it."""
    kind = "user" if call.request.path.startswith("/users/") else "team"
    return {"subscriber_id": call.get(f"/{kind}s", call.path["id"])["id"], "subscriber_type": kind}


def _pairs(call: OperationCall) -> list[Entity]:
    """Return the subscriptions that a body and a path name together."""
    if "subscribers" in call.body:
        return [{**_subscribable(call), **one} for one in objects(call.body["subscribers"])]
    return [{**_subscriber(call), **one} for one in objects(call.body.get("subscribables"))]


def _key(pair: Entity) -> str:
    return f"{pair['subscribable_id']}/{pair['subscriber_id']}"


@operation(
    "createIncidentNotificationSubscribers",
    "createBusinessServiceNotificationSubscribers",
    "createUserNotificationSubscriptions",
    "createTeamNotificationSubscriptions",
)
def subscribe(call: OperationCall) -> Any:
    """Subscribe users and teams."""
    results: list[Entity] = []
    for pair in _pairs(call):
        known = call.account.store.get(SUBSCRIPTIONS, _key(pair)) is not None
        exists = call.account.store.get(f"/{pair['subscriber_type']}s", pair["subscriber_id"]) is not None
        result = "duplicate" if known else "success" if exists else "unauthorized"
        if result == "success":
            call.account.store.put(SUBSCRIPTIONS, {"id": _key(pair), **pair})
        results.append({"account_id": account_id(call.account), **pair, "result": result})
    return {"subscriptions": results}


@operation(
    "removeIncidentNotificationSubscribers",
    "removeBusinessServiceNotificationSubscriber",
    "unsubscribeUserNotificationSubscriptions",
    "removeTeamNotificationSubscriptions",
)
def unsubscribe(call: OperationCall) -> Any:
    """Remove subscriptions, and say how many there were."""
    found = [call.account.store.remove(SUBSCRIPTIONS, _key(pair)) for pair in _pairs(call)]
    return {
        "deleted_count": found.count(True),
        "non_existent_count": found.count(False),
        "unauthorized_count": 0,
    }


@operation("getIncidentNotificationSubscribers", "getBusinessServiceSubscribers", state="read-only")
def subscribers(call: OperationCall) -> Any:
    """List the subscribers of an incident or a business service."""
    wanted = _subscribable(call)["subscribable_id"]
    found = [
        {
            "subscriber_id": one["subscriber_id"],
            "subscriber_type": one["subscriber_type"],
            "has_indirect_subscription": False,
            "subscribed_via": None,
        }
        for one in call.account.store.all(SUBSCRIPTIONS)
        if one["subscribable_id"] == wanted
    ]
    return call.listed(found, account_id=account_id(call.account))


@operation("getUserNotificationSubscriptions", "getTeamNotificationSubscriptions", state="read-only")
def subscriptions(call: OperationCall) -> Any:
    """List the subscriptions of a user or a team."""
    wanted = _subscriber(call)["subscriber_id"]
    found = [
        {
            "subscription": {"account_id": account_id(call.account), **{k: v for k, v in one.items() if k != "id"}},
            "subscribable_name": summary(call.account.store.find(one["subscribable_id"]) or {}),
        }
        for one in call.account.store.all(SUBSCRIPTIONS)
        if one["subscriber_id"] == wanted
    ]
    return call.listed(found)


@operation(
    "createBusinessServiceAccountSubscription", "removeBusinessServiceAccountSubscription", state="made from schema"
)
def account_subscription(call: OperationCall) -> Any:
    """Subscribe the whole account to a business service, or unsubscribe it."""
    business = call.get("/business_services", call.path["id"])
    business["_account_is_subscribed"] = call.route.method == "POST"
    return {"account_is_subscribed": business["_account_is_subscribed"]}
