"""Connections: webhook subscriptions, extensions, add-ons, automation, triggers of workflows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._crud import create
from pagerduty_client.sandbox._messages import Reply, invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import kind_of, linked, reference
from pagerduty_client.sandbox._values import Entity, child, identifier, ids, objects, parse

SUBSCRIPTIONS = "/webhook_subscriptions"
SECRET = "_secret"  # noqa: S105  # the name of the hidden field with the secret that signs deliveries
# The hidden field with the end of the time in which nothing is delivered.
DISABLED_UNTIL = "_disabled_until"


@resource("/webhook_subscriptions")
class WebhookSubscription(Resource):
    """Webhook subscriptions. The secret is shown once. The delivery method cannot be changed."""

    def complete(self, account: Account, given: Entity) -> Entity:
        own: Entity = {"type": "http_delivery_method", "temporarily_disabled": False, "custom_headers": []}
        method = {**own, **child(given, "delivery_method"), "id": account.store.new_id("delivery"), "secret": None}
        secret = identifier(account.seed, "webhook", method["id"], shape="key") * 2
        return {SECRET: secret, **super().complete(account, given), "delivery_method": method}

    def check(self, call: OperationCall, given: Entity) -> None:
        where = child(given, "filter")
        if kind_of(where) != "account":
            call.get(f"/{kind_of(where)}s", where.get("id"))

    def show(self, account: Account, entity: Entity, include: frozenset[str]) -> None:
        method: Entity = entity["delivery_method"]
        headers = [{**one, "value": "-- redacted --"} for one in objects(method.get("custom_headers"))]
        is_disabled = is_disabled_at(entity, account.now())
        entity["delivery_method"] = {**method, "custom_headers": headers, "temporarily_disabled": is_disabled}


def is_disabled_at(subscription: Entity, moment: datetime) -> bool:
    """Return whether nothing is delivered to a subscription at a time."""
    until = parse(subscription.get(DISABLED_UNTIL))
    return subscription["delivery_method"]["temporarily_disabled"] or (until is not None and until > moment)


@operation("createWebhookSubscription")
def subscribe(call: OperationCall) -> Any:
    """Create a subscription, and return its secret."""
    made = create(call, SUBSCRIPTIONS)["webhook_subscription"]
    made["delivery_method"]["secret"] = call.get(SUBSCRIPTIONS, made["id"])[SECRET]
    return made


@operation("enableWebhookSubscription", "enableExtension")
def enable(call: OperationCall) -> Any:
    """Enable a subscription or an extension again."""
    if "delivery_method" in call.root:
        call.root["active"] = True
        call.root.pop(DISABLED_UNTIL, None)
    call.root.get("delivery_method", call.root)["temporarily_disabled"] = False
    return call.root


@operation("testWebhookSubscription", state="made from schema")
def ping(call: OperationCall) -> Any:
    """Send a test event."""
    call.account.changed("pagey.ping", call.account.shown(call.root), call.actor)
    return Reply(202)


@resource("/addons")
class Addon(Resource):
    """Add-ons of the whole account, or of services."""

    def check(self, call: OperationCall, given: Entity) -> None:
        if not str(given.get("src")).startswith("https://"):
            raise invalid("Src must be a valid HTTPS URL")


@resource("/automation_actions/actions/{id}/services")
class Association(Resource):
    """A reference to a service or a team, stored under its ID."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        collection = call.request.path.rpartition("/")[2]
        return reference(call.get(f"/{collection}", call.sent.get("id")))


@operation("associateServiceToIncidentWorkflowTrigger", "deleteServiceFromIncidentWorkflowTrigger")
def trigger_services(call: OperationCall) -> Any:
    """Add a service to a workflow's trigger, or remove it."""
    old = call.path.get("service_id")
    service = call.get("/services", old or call.sent.get("id"))
    if old and service["id"] not in ids(call.root["services"]):
        raise not_found()
    call.root["services"] = linked(call.root["services"], service, is_linked=not old)
    return call.root
