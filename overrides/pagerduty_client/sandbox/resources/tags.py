"""Tags, and what they are on."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._json import Entity, objects
from pagerduty_client.sandbox._lists import page
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import reference

TAGS = "/tags"
TAGGED = ("users", "teams", "escalation_policies")


@resource("/tags")
class Tag(Resource):
    """A tag's label is unique. Deleting a tag takes it off everything."""

    kind = "tag"
    unique = ("label",)
    web = None

    def complete(self, account: Account, given: Entity) -> Entity:
        return {**given, "type": "tag"}

    def delete(self, call: OperationCall, entity: Entity) -> None:
        for kind in TAGGED:
            for one in call.account.store.all(f"/{kind}"):
                place = f"/{kind}/{one['id']}/tags"
                call.account.store.remove(place, f"{place}/{entity['id']}")


def tags_place(call: OperationCall) -> str:
    """Return where the tags of an entity are kept. Raises Refused where the entity does not exist."""
    collection = f"/{call.path['entity_type']}"
    return f"{collection}/{call.get(collection, call.path['id'])['id']}/tags"


@operation("createEntityTypeByIdChangeTags")
def change_tags(call: OperationCall) -> Any:
    """Put tags on a user, a team or an escalation policy, by id or by a new label, and take others off."""
    place, store = tags_place(call), call.account.store
    for one in objects(call.body.get("add")):
        tag = call.get(TAGS, str(one["id"])) if one.get("id") else _labeled(call, str(one.get("label")))
        store.put(place, {"id": f"{place}/{tag['id']}", "tag": tag["id"]})
    for one in objects(call.body.get("remove")):
        store.remove(place, f"{place}/{one.get('id')}")
    return {}


def _labeled(call: OperationCall, label: str) -> Entity:
    every = call.account.store.all(TAGS)
    known = next((one for one in every if str(one["label"]).lower() == label.lower()), None)
    return known or call.account.make("Tag", {"label": label}, TAGS)


@operation("getEntityTypeByIdTags")
def tags_of(call: OperationCall) -> Any:
    """List the tags on an entity."""
    kept = call.account.store.all(tags_place(call))
    found = [call.account.store.get(TAGS, one["tag"]) for one in kept]
    return call.listed([one for one in found if one is not None], Tag())


@operation("getTagsByEntityType")
def tagged(call: OperationCall) -> Any:
    """List what a tag is on."""
    tag, kind = call.get(TAGS, call.path["id"]), call.path["entity_type"]
    store = call.account.store
    places = {one["id"]: f"/{kind}/{one['id']}/tags" for one in store.all(f"/{kind}")}
    found = [
        reference(one)
        for one in store.all(f"/{kind}")
        if store.get(places[one["id"]], f"{places[one['id']]}/{tag['id']}") is not None
    ]
    part, place = page(call, found)
    return call.envelope({**place, kind: part})
