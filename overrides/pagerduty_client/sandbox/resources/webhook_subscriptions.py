"""Webhook subscriptions: a secret that only the creation shows, the test event, and enabling."""

from __future__ import annotations

import base64
import hashlib

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._registry import Resource, operation, resource

SUBSCRIPTIONS = "/webhook_subscriptions"


@resource(SUBSCRIPTIONS)
class WebhookSubscription(Resource):
    """The secret is kept apart from what is shown; values of custom headers are not shown either."""

    kind = "webhook_subscription"
    web = None

    def complete(self, account: Account, given: Entity) -> Entity:
        method: Entity = {
            "id": account.store.new_id("/delivery_methods"),
            "temporarily_disabled": False,
            "custom_headers": [],
            **given["delivery_method"],
        }
        secret = method.get("secret") or _secret(account.seed, method["id"])
        return {
            "active": True,
            **given,
            "delivery_method": {**method, "secret": None},
            "_secret": given.get("_secret") or secret,
        }

    def show(self, account: Account, entity: Entity) -> None:
        method = entity["delivery_method"]
        hidden = [{**one, "value": "<redacted>"} for one in objects(method.get("custom_headers"))]
        entity["delivery_method"] = {**method, "custom_headers": hidden}

    def reveal(self, call: OperationCall, entity: Entity) -> Entity:
        if call.route.method != "POST":
            return entity
        return {**entity, "delivery_method": {**entity["delivery_method"], "secret": entity["_secret"]}}


def _secret(seed: int, id: str) -> str:
    """64 characters that look like base64, as real secrets do."""
    digests = [hashlib.sha256(f"{seed} {id} {part}".encode()).digest() for part in (1, 2)]
    return base64.b64encode(b"".join(digests)[:48]).decode()


def disable(subscription: Entity, until: str) -> None:
    """Disable a subscription for some time."""
    subscription["delivery_method"]["temporarily_disabled"] = True
    subscription["_disabled_until"] = until


def enable(subscription: Entity) -> None:
    """Enable a subscription that was disabled."""
    subscription["delivery_method"]["temporarily_disabled"] = False
    subscription.pop("_disabled_until", None)


@operation("enableWebhookSubscription")
def enable_now(call: OperationCall) -> object:
    """Enable a subscription before its time is over."""
    subscription = call.get(SUBSCRIPTIONS, call.path["id"])
    enable(subscription)
    return call.one(subscription)


@operation("testWebhookSubscription")
def ping(call: OperationCall) -> None:
    """Send a test event."""
    call.account.changed("pagey.ping", call.get(SUBSCRIPTIONS, call.path["id"]), call.actor)
