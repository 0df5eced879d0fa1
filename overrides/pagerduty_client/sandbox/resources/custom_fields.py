"""Incident types, custom fields of incidents and services, their options, and their values."""

from __future__ import annotations

from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._lifecycle import Life
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import MIRRORS, Resource, operation, resource, resource_of
from pagerduty_client.sandbox._store import PLACE, Store, reference
from pagerduty_client.sandbox._values import Entity, child, is_array, objects, parse

TYPES = "/incidents/types"
BASE = "incident_default"
_READS: dict[str, Any] = {"boolean": bool, "integer": int, "float": (int, float), "string": str, "url": str}
_SHOWN = ("id", "name", "display_name", "description", "data_type", "field_type")

# Incidents without a type have the base type's fields.
MIRRORS["/incidents/custom_fields"] = (f"{TYPES}/{{type_id_or_name}}/custom_fields", {"type_id_or_name": BASE})


@resource("/incidents/types")
class IncidentType(Resource):
    """Incident types: a base type, and others below it. Paths use the ID or the name."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        parent = call.get(TYPES, given.pop("parent_type", None) or BASE)
        return {**given, "parent": {**reference(parent), "type": "incident_type_reference"}}

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        return (values[0] == "all" or entity["enabled"] is (values[0] == "enabled")) if name == "filter" else None


@resource("/incidents/types/{type_id_or_name}/custom_fields")
class Field(Resource):
    """The options of a field, stored under it."""

    def create(self, call: OperationCall, given: Entity) -> Entity:
        return {**given, "incident_type": call.root["id"]} if call.owners else given

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        if "field_options" not in given:
            return given
        place, store = f"{entity[PLACE]}/{entity['id']}/field_options", call.store
        kept = {one["id"]: one for one in store.all(place)}
        for id in kept:
            store.remove(place, id)
        for one in objects(given.pop("field_options")):
            known = kept.get(one.get("id"), {"id": store.new_id(place)})
            fields = {**resource_of(place).complete(call.account, one), **known}
            store.put(place, {**fields, "data": {"data_type": "string", **child(known, "data"), **child(one, "data")}})
        return given


def fields_of(store: Store, owner: Entity) -> list[Entity]:
    """Return the fields of an incident or a service."""
    if owner["type"] == "service":
        return store.all("/services/custom_fields")
    wanted = {BASE, child(owner, "incident_type").get("name")}
    ids = [one["id"] for one in store.all(TYPES) if one["name"] in wanted]
    return [one for id in ids for one in store.all(f"{TYPES}/{id}/custom_fields")]


def values_of(owner: Entity, fields: list[Entity]) -> Entity:
    """Return the values of some fields of an incident or a service."""
    kept = child(owner, "_fields")
    values = [(one, kept.get(one["id"], one.get("default_value"))) for one in fields]
    own = [{**{name: one.get(name) for name in _SHOWN}, "type": "field_value", "value": value} for one, value in values]
    return {"custom_fields": own}


@operation("getIncidentFieldValues", "getServiceCustomFieldValues", state="read-only")
def values(call: OperationCall) -> Any:
    """List the values of all fields of an incident or a service."""
    return values_of(call.root, fields_of(call.store, call.root))


@operation("setIncidentFieldValues", "updateServiceCustomFieldValues")
def set_values(call: OperationCall) -> Any:
    """Set the values of some fields: all, or none if one is invalid."""
    owner, every, changed = call.root, fields_of(call.store, call.root), list[tuple[Entity, Any]]()
    for one in objects(call.body.get("custom_fields")):
        field = next((each for each in every if each["id"] == one.get("id") or each["name"] == one.get("name")), None)
        if field is None:
            raise invalid(f"unknown field {one.get('id') or one.get('name')!r}")
        if one.get("value") is not None:
            _check(call.account, field, one["value"])
        changed.append((field, one.get("value")))
    owner.setdefault("_fields", {}).update({field["id"]: value for field, value in changed})
    result = values_of(owner, [field for field, _ in changed])
    if owner["type"] == "incident":
        life = Life(call.account, owner, call.actor)
        life.log("CustomFieldValueChange", f"Fields changed by {call.actor['summary']}.")
        told = {"type": "incident_field_values", "id": owner["id"], "incident": reference(owner), **result}
        call.account.changed("incident.custom_field_values.updated", told, call.actor, root=reference(owner))
    return result


def _check(account: Account, field: Entity, value: Any) -> None:
    """Raise Refused for an invalid value of a field."""
    kind, name, type = str(field["field_type"]), field["name"], field["data_type"]
    if kind.startswith("multi") is not is_array(value):
        raise invalid(f"{name}: a {kind} field needs {'a list' if kind.startswith('multi') else 'one value'}")
    options = account.store.all(f"{field[PLACE]}/{field['id']}/field_options")
    for one in value if is_array(value) else [value]:
        if kind.endswith("fixed") and one not in [option["data"]["value"] for option in options]:
            raise invalid(f"{name}: {one!r} is not one of its options")
        reads = parse(one) is not None if type == "datetime" else isinstance(one, _READS[type])
        if not reads or (type in ("integer", "float") and isinstance(one, bool)):
            raise invalid(f"{name}: {one!r} is not of type {type}")
