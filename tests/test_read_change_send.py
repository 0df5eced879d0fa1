"""Every entity that can be read and updated: read it from the sandbox, change one field, send it, find it changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from inspect import Parameter, signature
from typing import Any, get_args, get_origin

import pytest

from pagerduty_client.sandbox import Sandbox
from pagerduty_rest import encode
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.decoding import is_model, is_union, type_of
from pagerduty_runtime.fields import ModelState, table_of
from pagerduty_runtime.operation import Operation
from tests.arguments import MOMENT, module_of

# What a path's parameter has to be, where any id will not do.
PATH = {"feature_name": "aiops", "entity_type": "users"}
# Updates that are left out, and why.
KEEPS_NOTHING = "the sandbox answers and keeps nothing"
LEFT_OUT = {
    "setIncidentFieldValues": KEEPS_NOTHING,
    "updateChangeEvent": KEEPS_NOTHING,
    "updateEvent": KEEPS_NOTHING,
    "updateExternalDataCacheVarDataOnGlobalOrch": KEEPS_NOTHING,
    "updateExternalDataCacheVarDataOnServiceOrch": KEEPS_NOTHING,
    "updateIncidentAlert": KEEPS_NOTHING,
    "updateIncidentTypeCustomFieldFieldOption": KEEPS_NOTHING,
    "updateOrchActiveStatus": KEEPS_NOTHING,
    "updateOrchPathService": KEEPS_NOTHING,
    "updateRulesetEventRule": KEEPS_NOTHING,
    "updateServiceCustomFieldValues": KEEPS_NOTHING,
    "updateServiceEventRule": KEEPS_NOTHING,
    "createOrUpdateStatusPagePostmortem": "the sandbox makes a postmortem without a message",
    "markEventEnrichmentAsDefault": "the body is one reference, which is not what is read",
    "putBusinessServicePriorityThresholds": "the body is one reference, and its fields are fixed",
    "updateUserStatusUpdateNotificationRule": "the body is one reference, and its fields are fixed",
    "updateSessionConfigurations": "what is read is a list under another key",
    "updateCustomShift": "the fields are times and members",
    "updateOverride": "the fields are times and members",
    "updateServiceIntegration": "the fields of an email integration depend on each other",
}
# Fields that the sandbox does not change.
FIXED = {"updateIncident": ("incident_type",)}
# What stands at a path before it is read, where the sandbox makes nothing that could be changed.
RULE = {"id": "a1", "label": "Shop", "conditions": [], "actions": {}}
PATH_BODY = {"sets": [{"id": "start", "rules": [RULE]}], "catch_all": {"actions": {}}}
PREPARED: dict[str, Any] = {
    "updateOrchPathGlobal": PATH_BODY,
    "updateOrchPathRouter": PATH_BODY,
    "updateOrchPathService": PATH_BODY,
    "updateOrchPathUnrouted": PATH_BODY,
    "updateEventEnrichmentRules": PATH_BODY,
}
# What is created first, by the path of its list, where the sandbox keeps nothing of an object that it makes.
CREATED: dict[str, Any] = {
    "/event_orchestrations": {"name": "Shop"},
    "/event_orchestrations/{id}/integrations": {"label": "Shop"},
    "/rulesets": {"name": "Shop"},
    "/maintenance_windows": {
        "type": "maintenance_window",
        "description": "Shop",
        "start_time": "2126-01-02T03:04:05Z",
        "end_time": "2126-01-02T04:04:05Z",
        "services": [{"id": "", "type": "service_reference"}],  # the first one of the account
    },
    "/v3/schedules": {"name": "Shop", "time_zone": "UTC"},
    "/services/custom_fields/{field_id}/field_options": {"data": {"data_type": "string", "value": "silver"}},
    "/services/custom_fields": {
        "name": "tier",
        "display_name": "Tier",
        "data_type": "string",
        "field_type": "single_value_fixed",
        "field_options": [{"data": {"data_type": "string", "value": "gold"}}],
    },
    "/incidents/custom_fields": {
        "name": "tier",
        "display_name": "Tier",
        "data_type": "string",
        "field_type": "single_value",
    },
    "/incidents/types": {"name": "shop", "display_name": "Shop", "parent_type": "incident_default"},
    "/incidents/types/{type_id_or_name}/custom_fields": {
        "name": "tier",
        "display_name": "Tier",
        "data_type": "string",
        "field_type": "single_value",
    },
}
# What the server itself changes.
SERVERS_OWN = {"updated_at", "updated_by", "version", "last_modified_at"}
LITERAL = type_of("Literal['x']", "pagerduty_rest")


def pairs() -> list[tuple[Operation[Any, Any], Operation[Any, Any]]]:
    """The updates that have a body and whose path has a GET of one object, with that GET."""
    gets = {one.path: one for one in OPERATIONS.values() if one.method == "GET" and one.pagination is None}
    return [
        (gets[one.path], one)
        for one in OPERATIONS.values()
        if one.method in ("PUT", "PATCH") and one.body is not None and one.path in gets
    ]


def path_of(operation: Operation[Any, Any], client: Any) -> list[str]:
    """Path parameters: the id of something that is listed, or any id, for which the sandbox makes an object."""
    found: list[str] = []
    prefix = ""
    for step in operation.path.strip("/").split("/"):
        if step.startswith("{"):
            name = step.strip("{}")
            id_ = PATH.get(name) or created(prefix, found, client) or listed(prefix, found, client)
            found.append(id_ or f"P{len(found)}XYZ{len(found)}")
        prefix += f"/{step}"
    return found


def listed(prefix: str, path: list[str], client: Any) -> str | None:
    """The id of the first object in a list."""
    operation = next((one for one in OPERATIONS.values() if (one.method, one.path) == ("GET", prefix)), None)
    if operation is None or operation.pagination is None:
        return None
    parameters = signature(module_of(operation).iterate).parameters
    named = {
        name: MOMENT
        for name in ("since", "until")
        if name in parameters and parameters[name].default is Parameter.empty
    }
    first = next(iter(module_of(operation).iterate(*path, client=client, **named)), None)
    found = getattr(first, "id", None)
    return found if isinstance(found, str) else None


def created(prefix: str, path: list[str], client: Any) -> str | None:
    """The id of an object that is created there."""
    if prefix not in CREATED:
        return None
    operation = next(one for one in OPERATIONS.values() if (one.method, one.path) == ("POST", prefix))
    body = CREATED[prefix]
    if "services" in body:
        body = {**body, "services": [{**body["services"][0], "id": listed("/services", [], client)}]}
    return str(module_of(operation).sync(*path, client=client, body=body).id)


def change(cls: type[ModelState], entity: Any, only_changed: tuple[str, ...]) -> tuple[str, Any, Any] | None:
    """A field at any depth that a request can change: its name at the top, the object that has it, and a setter."""
    for field in table_of(cls).fields:
        name = table_of(type(entity)).by_wire[field.wire].name if field.wire in table_of(type(entity)).by_wire else ""
        value = getattr(entity, name, None) if name else None
        if value is None or field.wire in (*only_changed, "type", "id", "time_zone", "url", "email"):
            continue
        for part in parts_of(type_of(field.annotation, cls.__home__)):
            new = another(part, value)
            if new is not None:
                setattr(entity, name, new)
                return field.wire, entity, new
            inner = value[0] if isinstance(value, list) and value else value
            target = get_args(part)[0] if get_origin(part) is Sequence else part
            for model in parts_of(target):
                if (
                    is_model(model)
                    and isinstance(inner, ModelState)
                    and "reference" not in str(inner.__dict__.get("type"))
                ):
                    found = change(model, inner, ())
                    if found is not None:
                        return field.wire, *found[1:]
    return None


def another(tp: Any, value: Any) -> Any:
    """Another value of a scalar type, or None."""
    if get_origin(tp) is get_origin(LITERAL):
        return next((constant for constant in get_args(tp) if constant != value), None)
    if tp is bool and isinstance(value, bool):
        return not value
    if tp is str and isinstance(value, str):
        return f"{value} (new)"
    return value + 1 if tp is int and type(value) is int else None


def parts_of(tp: Any) -> tuple[Any, ...]:
    return get_args(tp) if is_union(tp) else (tp,)


def by_id(value: Any) -> Any:
    """JSON with references as ids: a reference that was sent may come back with more in it."""
    if isinstance(value, list):
        return [by_id(item) for item in value]
    if isinstance(value, dict):
        if (
            str(value.get("type", "")).removesuffix("_reference")
            and "id" in value
            and value.keys() <= {"id", "type", "summary", "self", "html_url", "name"}
        ):
            return value["id"]
        return {key: by_id(item) for key, item in value.items() if key not in SERVERS_OWN}
    return value


@pytest.fixture
def client() -> Iterator[Any]:
    with Sandbox(unknown="make").seed().client(warn_early_access=False) as client:
        yield client


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("get, update", [pytest.param(*pair, id=pair[1].id) for pair in pairs()])
def test_one_field_is_changed_and_no_other(client: Any, get: Operation[Any, Any], update: Operation[Any, Any]) -> None:
    if update.id in LEFT_OUT:
        pytest.skip(LEFT_OUT[update.id])
    path = path_of(get, client)
    read, write = module_of(get).sync, module_of(update).sync
    if update.id in PREPARED:
        write(*path, client=client, body=PREPARED[update.id])
    before = by_id(encode(read(*path, client=client)))
    entity = read(*path, client=client)
    found = None
    for cls in parts_of(type_of(str(update.body), update.package)):
        found = found or change(cls, entity, (*update.only_changed, *FIXED.get(update.id, ())))
    assert found is not None
    derived = {"summary", "description"} - {found[0]}  # the server makes it of the name
    write(*path, client=client, body=entity)
    after = by_id(encode(read(*path, client=client)))
    names = before.keys() | after.keys()
    assert {name for name in names if before.get(name) != after.get(name)} - derived == {found[0]}
    assert json.dumps(found[2]) in json.dumps(after[found[0]])


def test_most_pairs_are_covered() -> None:
    assert len(pairs()) - len(LEFT_OUT) >= 43
