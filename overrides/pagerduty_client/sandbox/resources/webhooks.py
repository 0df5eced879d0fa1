"""Webhook subscriptions, extensions and add-ons: what connects an account to others."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._json import Entity, array, child, id_in, is_object, objects
from pagerduty_client.sandbox._messages import Reply, invalid
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import REFERENCE

SUBSCRIPTIONS = "/webhook_subscriptions"
EXTENSIONS = "/extensions"
# The fields of a subscription that only the response to its creation shows.
SECRET = "_secret"  # noqa: S105  # the name of a field


@resource("/webhook_subscriptions")
class WebhookSubscription(Resource):
    """The secret is shown once. The delivery method cannot be changed."""

    kind = "webhook_subscription"
    web = None

    def complete(self, account: Account, given: Entity) -> Entity:
        method: Entity = child(given, "delivery_method")
        method = {"temporarily_disabled": False, "custom_headers": [], **method, "id": account.store.new_id("delivery")}
        secret = identifier(account.seed, "webhook", method["id"], shape="key") * 2
        return {
            "active": True,
            "description": "",
            **given,
            "type": "webhook_subscription",
            "delivery_method": {"type": "http_delivery_method", **method, "secret": None},
            SECRET: given.get(SECRET, secret),
        }

    def create(self, call: OperationCall, given: Entity) -> Entity:
        where: Entity = child(given, "filter")
        kind = str(where.get("type")).removesuffix(REFERENCE)
        if kind != "account":
            call.get(f"/{kind}s", str(where.get("id")))
        if not given.get("events"):
            raise invalid("Events cannot be empty.")
        return given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        given.pop("delivery_method", None)
        return given

    def show(self, account: Account, entity: Entity) -> None:
        method: Entity = entity["delivery_method"]
        headers = [{**one, "value": "-- redacted --"} for one in objects(method.get("custom_headers"))]
        entity["delivery_method"] = {**method, "secret": None, "custom_headers": headers}

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        where: Entity = child(entity, "filter")
        if name == "filter_type":
            return str(where.get("type")).removesuffix(REFERENCE) in values
        return where.get("id") in values if name == "filter_id" else None


@operation("createWebhookSubscription")
def subscribe(call: OperationCall) -> Any:
    """Create a subscription, and show its secret."""
    from pagerduty_client.sandbox._crud import create

    result = create(call, SUBSCRIPTIONS)
    made = result["webhook_subscription"]
    made["delivery_method"]["secret"] = call.get(SUBSCRIPTIONS, made["id"])[SECRET]
    return result


@operation("enableWebhookSubscription")
def enable(call: OperationCall) -> Any:
    """Let a subscription deliver again."""
    found = call.get(SUBSCRIPTIONS, call.path["id"])
    found["delivery_method"]["temporarily_disabled"] = False
    found["active"] = True
    return call.one(found)


@operation("testWebhookSubscription", state="made from schema")
def ping(call: OperationCall) -> Any:
    """Ask for a test event."""
    found = call.get(SUBSCRIPTIONS, call.path["id"])
    call.account.changed("pagey.ping", shown(call.account, found), call.actor)
    return Reply(202)


@resource("/webhook_subscriptions/oauth_clients")
class OauthClient(Resource):
    """Secrets are never shown."""

    kind = "oauth_client"
    web = None

    def create(self, call: OperationCall, given: Entity) -> Entity:
        given.pop("client_secret", None)
        return given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        given.pop("client_secret", None)
        return given


@resource("/extensions")
class Extension(Resource):
    """Extensions of services, by a schema."""

    kind = "extension"

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"endpoint_url": None, "config": {}, "temporarily_disabled": False, **given, "type": "extension"}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        schema: Entity = child(given, "extension_schema")
        call.get("/extension_schemas", str(schema.get("id")))
        given["extension_schema"] = call.account.reference(schema)
        return self._objects(call, given)

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        return self._objects(call, given)

    def _objects(self, call: OperationCall, given: Entity) -> Entity:
        if "extension_objects" in given:
            for one in objects(given["extension_objects"]):
                call.get("/services", str(one.get("id")))
            given["extension_objects"] = [call.account.reference(one) for one in objects(given["extension_objects"])]
        return given

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "extension_object_id":
            return any(one["id"] in values for one in objects(entity.get("extension_objects")))
        if name == "extension_schema_id":
            return id_in(entity, "extension_schema") in values
        return None


@operation("enableExtension")
def enable_extension(call: OperationCall) -> Any:
    """Let an extension send again."""
    found = call.get(EXTENSIONS, call.path["id"])
    found["temporarily_disabled"] = False
    return call.one(found)


@resource("/addons")
class Addon(Resource):
    """Add-ons of the whole account, or of services."""

    kind = "addon"

    def complete(self, account: Account, given: Entity) -> Entity:
        kind = str(given.get("type") or "full_page_addon").removesuffix(REFERENCE)
        return {"services": [], **given, "type": "full_page_addon" if kind == "addon" else kind}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        if not given.get("name"):
            raise invalid("Name cannot be empty.")
        return self._check(given)

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        return self._check({"src": entity.get("src"), **given})

    def _check(self, given: Entity) -> Entity:
        if not given.get("src"):
            raise invalid("Src cannot be empty.")
        if not str(given["src"]).startswith("https://"):
            raise invalid("Src must be a valid HTTPS URL")
        return given

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return entity.get("type") in values if name == "filter" else None


def secret_of(subscription: Entity) -> str:
    """Return the secret that a subscription's deliveries are signed with."""
    return str(subscription[SECRET])


def delivers(subscription: Entity, type: str) -> bool:
    """Whether a subscription wants events of a type now."""
    method = subscription.get("delivery_method")
    is_enabled = is_object(method) and not method.get("temporarily_disabled")
    return bool(subscription.get("active")) and is_enabled and type in (array(subscription, "events"))
