"""Change events: they come in as events, and can be updated."""

from __future__ import annotations

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._events import receive
from pagerduty_client.sandbox._json import Entity, id_in, ids, is_object, objects
from pagerduty_client.sandbox._messages import Reply
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference


@resource("/change_events")
class ChangeEvent(Resource):
    """Filters by the teams of services, and by integrations."""

    kind = "change_event"
    schema = "ChangeEvent"

    def complete(self, account: Account, given: Entity) -> Entity:
        own: Entity = {"summary": "Change", "timestamp": account.stamp(), "links": [], "images": [], "services": []}
        return {**own, **given, "type": "change_event"}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        return {"summary": entity["summary"], **{name: value for name, value in given.items() if value is not None}}

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "integration_ids":
            return id_in(entity, "integration") in values
        if name == "team_ids":
            services = [account.store.find(id) or {} for id in ids(entity.get("services"))]
            policies = [account.store.find(str(id_in(one, "escalation_policy"))) or {} for one in services]
            return any(set(ids(one.get("teams"))) & set(values) for one in policies)
        return None


@operation("createChangeEvent")
def create(call: OperationCall) -> Reply:
    """Keep a change event: one with a routing key, as the Events API takes it, or one of the account."""
    body = call.body if is_object(call.body) else {}
    if "routing_key" in body and "payload" in body:
        return Reply(receive_change(call).status)
    given: Entity = body.get("change_event") or body.get("payload") or body
    services = [reference(call.get("/services", str(one.get("id")))) for one in objects(given.get("services"))]
    made = call.account.make("ChangeEvent", {**given, "services": services}, "/change_events")
    call.account.changed("change_event.created", shown(call.account, made), call.actor)
    return Reply(202)


def receive_change(call: OperationCall) -> Reply:
    """Return the response of the Events API to the same body."""
    from dataclasses import replace

    return receive(call.account, replace(call.request, path="/v2/change/enqueue"))
