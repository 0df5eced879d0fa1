"""Incident types, custom fields of incidents and services, their options, and their values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._ids import identifier
from pagerduty_client.sandbox._incidents import incident_of
from pagerduty_client.sandbox._json import Entity, child, is_array, objects
from pagerduty_client.sandbox._log import log
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import Resource, operation, resource
from pagerduty_client.sandbox._store import reference

TYPES = "/incidents/types"
SERVICE_FIELDS = "/services/custom_fields"
BASE = "incident_default"
_READS: dict[str, Any] = {"boolean": bool, "integer": int, "float": (int, float), "string": str, "url": str}


@resource("/incidents/types")
class IncidentType(Resource):
    """There is a base type, and others below it. Paths have the id or the name."""

    kind = "incident_type"
    unique = ("name",)
    schema = "IncidentType"

    def initial(self, account: Account) -> Iterable[Mapping[str, Any]]:
        id = identifier(account.seed, TYPES, BASE)
        return [{"id": id, "name": BASE, "display_name": "Base Incident", "enabled": True, "parent": None}]

    def complete(self, account: Account, given: Entity) -> Entity:
        return {"description": None, "enabled": True, **given, "type": "incident_type"}

    def create(self, call: OperationCall, given: Entity) -> Entity:
        parent = type_of(call.account, str(given.pop("parent_type", None) or BASE))
        return {**given, "parent": {**reference(parent), "type": "incident_type_reference"}}

    def update(self, call: OperationCall, entity: Entity, given: Entity) -> Entity:
        for name in ("name", "parent", "parent_type"):
            given.pop(name, None)
        return given

    def fits(self, account: Account, entity: Entity, name: str, values: list[str]) -> bool | None:
        if name == "filter":
            return values[0] == "all" or entity["enabled"] is (values[0] == "enabled")
        return None


def type_of(account: Account, key: str) -> Entity:
    """Return an incident type by its id or its name. Raises Refused for an unknown one."""
    for one in account.store.all(TYPES):
        if key in (one["id"], one["name"]):
            return one
    raise not_found()


@operation("getIncidentType", "updateIncidentType")
def incident_type(call: OperationCall) -> Any:
    """Return or update an incident type."""
    found = type_of(call.account, call.path["type_id_or_name"])
    if call.route.method == "PUT":
        found |= IncidentType().update(call, found, dict(call.sent))
        found["updated_at"] = call.account.stamp()
    return call.one(found)


def place_of(call: OperationCall) -> str:
    """Return the collection of fields that a path is about. Those of incidents without a type are the base type's."""
    if call.request.path.startswith("/services"):
        return SERVICE_FIELDS
    return f"{TYPES}/{type_of(call.account, call.path.get('type_id_or_name', BASE))['id']}/custom_fields"


def field_of(call: OperationCall) -> Entity:
    """Return the field that a path is about. Raises Refused for an unknown one."""
    found = call.account.store.get(place_of(call), call.path["field_id"])
    if found is None:
        raise not_found()
    return found


@operation("listIncidentTypeCustomFields", "listCustomFieldsFields", "listServiceCustomFields")
def fields(call: OperationCall) -> Any:
    """List custom fields; their options only where `include[]` asks for them."""
    found = call.account.store.all(place_of(call))
    keeps = bool({"field_options"} & call.include)
    return {"fields": [dict(one) if keeps else {k: v for k, v in one.items() if k != "field_options"} for one in found]}


@operation("createIncidentTypeCustomField", "createCustomFieldsField", "createServiceCustomField")
def create_field(call: OperationCall) -> Any:
    """Create a custom field."""
    place, given, store = place_of(call), dict(call.sent), call.account.store
    for name in ("name", "display_name"):
        if any(one.get(name) == given.get(name) for one in store.all(place)):
            raise invalid(f"{name} has already been taken")
    options = [_option(call, one) for one in objects(given.get("field_options"))]
    made: Entity = {
        "description": None,
        "default_value": None,
        "enabled": True,
        **given,
        "id": store.new_id(place),
        "type": "field",
        "summary": given.get("display_name"),
        "field_options": options,
        "created_at": call.account.stamp(),
        "updated_at": call.account.stamp(),
        "incident_type": place.split("/")[3] if place.startswith(TYPES) else None,
        "self": None,
    }
    return {"field": store.put(place, made)}


@operation(
    "getIncidentTypeCustomField",
    "updateIncidentTypeCustomField",
    "deleteIncidentTypeCustomField",
    "getCustomFieldsField",
    "updateCustomFieldsField",
    "deleteCustomFieldsField",
    "getServiceCustomField",
    "updateServiceCustomField",
    "deleteServiceCustomField",
)
def one_field(call: OperationCall) -> Any:
    """Return, update or delete a custom field."""
    found = field_of(call)
    if call.route.method == "DELETE":
        call.account.store.remove(place_of(call), found["id"])
        return None
    if call.route.method == "PUT":
        sent = {k: v for k, v in call.sent.items() if k not in ("id", "name", "data_type", "field_type", "type")}
        if "field_options" in sent:
            kept = {one["id"]: one for one in objects(found["field_options"])}
            sent["field_options"] = [
                {**kept[one["id"]], **one} if one.get("id") in kept else _option(call, one)
                for one in objects(sent["field_options"])
            ]
        found |= {**sent, "updated_at": call.account.stamp()}
        found["summary"] = found.get("display_name")
    return {"field": found}


def _option(call: OperationCall, given: Entity) -> Entity:
    now = call.account.stamp()
    own = {
        "id": call.account.store.new_id("field_options"),
        "type": "field_option",
        "created_at": now,
        "updated_at": now,
    }
    return {**given, **own, "data": {"data_type": "string", **child(given, "data")}}


@operation("listIncidentTypeCustomField", "listCustomFieldsFieldOptions", "listServiceCustomFieldOptions")
def options(call: OperationCall) -> Any:
    """List the options of a field."""
    return {"field_options": field_of(call)["field_options"]}


@operation(
    "createIncidentTypeCustomFieldFieldOptions", "createCustomFieldsFieldOption", "createServiceCustomFieldOption"
)
def create_option(call: OperationCall) -> Any:
    """Add an option to a field."""
    found, made = field_of(call), _option(call, dict(call.sent))
    if made["data"].get("value") in [one["data"].get("value") for one in objects(found["field_options"])]:
        raise invalid("value has already been taken")
    found["field_options"].append(made)
    return {"field_option": made}


@operation(
    "getIncidentTypeCustomFieldFieldOptions",
    "updateIncidentTypeCustomFieldFieldOption",
    "deleteIncidentTypeCustomFieldFieldOption",
    "updateCustomFieldsFieldOption",
    "deleteCustomFieldsFieldOption",
    "getServiceCustomFieldOption",
    "updateServiceCustomFieldOption",
    "deleteServiceCustomFieldOption",
)
def one_option(call: OperationCall) -> Any:
    """Return, update or delete an option of a field."""
    owner = field_of(call)
    found = next((one for one in owner["field_options"] if one["id"] == call.path["field_option_id"]), None)
    if found is None:
        raise not_found()
    if call.route.method == "DELETE":
        owner["field_options"].remove(found)
        return None
    if call.route.method == "PUT":
        found["data"] = {**found["data"], **child(call.sent, "data")}
        found["updated_at"] = call.account.stamp()
    return {"field_option": found}


# --- values


def _owner(call: OperationCall) -> tuple[Entity, list[Entity]]:
    """Return the incident or the service of a path, and its fields."""
    if call.request.path.startswith("/services"):
        return call.get("/services", call.path["id"]), call.account.store.all(SERVICE_FIELDS)
    incident = incident_of(call.account, call.path["id"])
    wanted = {BASE, str(child(incident, "incident_type").get("name") or BASE)}
    kinds = [one for one in call.account.store.all(TYPES) if one["name"] in wanted]
    places = [f"{TYPES}/{one['id']}/custom_fields" for one in kinds]
    return incident, [one for place in places for one in call.account.store.all(place)]


def _value(owner: Entity, field: Entity) -> Entity:
    known: Entity = child(owner, "_fields")
    shown = ("id", "name", "display_name", "description", "data_type", "field_type")
    own = {name: field.get(name) for name in shown}
    return {**own, "type": "field_value", "value": known.get(field["id"], field.get("default_value"))}


@operation("getIncidentFieldValues", "getServiceCustomFieldValues", state="read-only")
def values(call: OperationCall) -> Any:
    """List the values of all fields of an incident or a service."""
    owner, every = _owner(call)
    return {"custom_fields": [_value(owner, one) for one in every]}


@operation("setIncidentFieldValues", "updateServiceCustomFieldValues")
def set_values(call: OperationCall) -> Any:
    """Set the values of some fields: all of them, or none where one does not fit."""
    owner, every = _owner(call)
    changed: list[tuple[Entity, Any]] = []
    for one in objects(call.body.get("custom_fields")):
        names = (one.get("id"), one.get("name"))
        field = next((each for each in every if each["id"] == names[0] or each["name"] == names[1]), None)
        if field is None:
            raise invalid(f"there is no field {names[0] or names[1]!r}")
        _check(field, one.get("value"))
        changed.append((field, one.get("value")))
    owner.setdefault("_fields", {}).update({field["id"]: value for field, value in changed})
    result = [_value(owner, field) for field, _ in changed]
    if owner.get("type") == "incident":
        summary = f"Custom fields changed by {call.actor['summary']}."
        log(call.account, "CustomFieldValueChange", owner, call.actor, summary)
        told = {
            "type": "incident_field_values",
            "id": owner["id"],
            "incident": reference(owner),
            "custom_fields": result,
        }
        call.account.changed("incident.custom_field_values.updated", told, call.actor, root=reference(owner))
    return {"custom_fields": result}


def _check(field: Entity, value: Any) -> None:
    """Raise Refused for a value that a field cannot have."""
    if value is None:
        return
    kind, name = str(field["field_type"]), field["name"]
    if kind.startswith("multi") is not is_array(value):
        raise invalid(f"{name}: a {kind} field has {'a list' if kind.startswith('multi') else 'one value'}")
    allowed = [one["data"].get("value") for one in objects(field["field_options"])]
    for one in value if is_array(value) else [value]:
        if kind.endswith("fixed") and one not in allowed:
            raise invalid(f"{name}: {one!r} is not one of its options")
        if field["data_type"] == "datetime":
            try:
                datetime.fromisoformat(str(one))
            except ValueError:
                raise invalid(f"{name}: {one!r} is not an ISO 8601 time") from None
        elif not isinstance(one, _READS[field["data_type"]]) or (field["data_type"] != "boolean" and one is True):
            raise invalid(f"{name}: {one!r} is not of type {field['data_type']}")
