"""Every entity that can be read and updated: read it from the sandbox, change one field, send it, verify the change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from inspect import Parameter, signature
from typing import Any, NamedTuple, get_args, get_origin

import pytest

from pagerduty_client.sandbox import Sandbox
from pagerduty_rest import encode
from pagerduty_rest.models import ServiceUpdate
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.decoding import is_model, is_union, type_of
from pagerduty_runtime.fields import ModelState, table_of
from pagerduty_runtime.operation import Operation
from tests.arguments import MOMENT, module_of
from tests.typing import nested

pytestmark = pytest.mark.whole

# Path parameters: a word, or the ID of the first object of a list, where its own list has no object.
PATH = {"feature_name": "aiops", "entity_type": "users"}
LISTED_AT = {"service_id": "/services"}
# Updates that are skipped, and why.
LEFT_OUT = {
    "markEventEnrichmentAsDefault": "the body is one reference, which is not what is read",
    "updateUserStatusUpdateNotificationRule": "the body is one reference, and its fields are fixed",
    "updateSessionConfigurations": "what is read is a list under another key",
}
# Fields that the sandbox does not change.
FIXED = {
    "updateCustomShift": ("assignments",),
    "updateIncident": ("incident_type",),
    "setIncidentFieldValues": ("name",),
    "updateIncidentTypeCustomFieldFieldOption": ("data_type",),
}
# The field of a body with the object that was read, if the body has more fields.
FIELD_OF_BODY = {"updateRulesetEventRule": "rule", "updateServiceEventRule": "rule"}
TEXT_FIELD = {"name": "tier", "display_name": "Tier", "data_type": "string", "field_type": "single_value"}
VALUE_FIELD = {**TEXT_FIELD, "default_value": "gold"}
OPTION = {"data": {"data_type": "string", "value": "gold"}}
SHIFT = {"start_time": "2126-01-02T03:00:00Z", "end_time": "2126-01-02T04:00:00Z"}
MEMBER = {"type": "user_member", "user_id": ""}
# Objects to write before they are read, at paths without an object.
RULE = {"id": "a1", "label": "Shop", "conditions": [], "actions": {}}
PATH_BODY = {"sets": [{"id": "start", "rules": [RULE]}], "catch_all": {"actions": {}}}
POST = {"id": "P1", "type": "status_page_post"}
PREPARED: dict[str, Any] = {
    "createOrUpdateStatusPagePostmortem": {
        "type": "status_page_post_postmortem",
        "message": "It is over.",
        "notify_subscribers": False,
        "post": POST,
    },
    "putBusinessServicePriorityThresholds": {"id": "P1", "order": 1},
    "updateExternalDataCacheVarDataOnGlobalOrch": {"cache_variable_data": "on"},
    "updateExternalDataCacheVarDataOnServiceOrch": {"cache_variable_data": "on"},
    "updateOrchActiveStatus": {"active": True},
    "updateOrchPathGlobal": PATH_BODY,
    "updateOrchPathRouter": PATH_BODY,
    "updateOrchPathService": PATH_BODY,
    "updateOrchPathUnrouted": PATH_BODY,
    "updateEventEnrichmentRules": PATH_BODY,
}
# Objects to create first, by the path of their list, if the sandbox does not store invented ones.
EXTERNAL = {"name": "flag", "configuration": {"type": "external_data", "data_type": "string", "ttl_seconds": 60}}
CREATED: dict[str, Any] = {
    "/event_orchestrations": {"name": "Shop"},
    "/event_orchestrations/{id}/integrations": {"label": "Shop"},
    "/event_orchestrations/{id}/cache_variables": EXTERNAL,
    "/event_orchestrations/services/{service_id}/cache_variables": EXTERNAL,
    "/rulesets": {"name": "Shop"},
    "/maintenance_windows": {
        "type": "maintenance_window",
        "description": "Shop",
        **SHIFT,
        "services": [{"id": "", "type": "service_reference"}],
    },
    "/v3/schedules": {"name": "Shop", "time_zone": "UTC"},
    "/v3/schedules/{id}/rotations": None,
    "/v3/schedules/{id}/rotations/{rotation_id}/events": {
        "name": "Days",
        "effective_since": "2126-01-01T00:00:00Z",
        "start_time": {"date_time": "2126-01-02T03:00:00Z", "time_zone": "UTC"},
        "end_time": {"date_time": "2126-01-02T04:00:00Z", "time_zone": "UTC"},
        "recurrence": ["RRULE:FREQ=DAILY"],
        "assignment_strategy": {"type": "rotating_member_assignment_strategy", "members": [MEMBER]},
    },
    "/v3/schedules/{id}/overrides": {
        "overrides": [{"rotation_id": "R1", **SHIFT, "overridden_member": MEMBER, "overriding_member": MEMBER}]
    },
    "/v3/schedules/{id}/custom_shifts": {"custom_shifts": [{**SHIFT, "assignments": [{"member": MEMBER}]}]},
    "/services/{id}/integrations": {"type": "events_api_v2_inbound_integration", "name": "Shop"},
    "/services/custom_fields/{field_id}/field_options": {"data": {"data_type": "string", "value": "silver"}},
    "/services/custom_fields": {**TEXT_FIELD, "field_type": "single_value_fixed", "field_options": [OPTION]},
    "/incidents/custom_fields": TEXT_FIELD,
    "/incidents/types": {"name": "shop", "display_name": "Shop", "parent_type": "incident_default"},
    "/incidents/types/{type_id_or_name}/custom_fields": TEXT_FIELD,
    "/incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options": OPTION,
}
# Objects to create first whose ID is not in the path: the operation, its path, its body.
NEEDED: dict[str, tuple[str, tuple[str, ...], Any]] = {
    "setIncidentFieldValues": ("createIncidentTypeCustomField", ("incident_default",), VALUE_FIELD),
    "updateServiceCustomFieldValues": ("createServiceCustomField", (), VALUE_FIELD),
}
# Fields that the server changes itself.
SERVERS_OWN = {"updated_at", "updated_by", "version", "last_modified_at"}
LITERAL = type_of("Literal['x']", "pagerduty_rest")


def pairs() -> list[tuple[Operation[Any, Any], Operation[Any, Any]]]:
    """Return the updates with a body whose path has a GET of one object, with that GET."""
    gets = {one.path: one for one in OPERATIONS.values() if one.method == "GET" and one.pagination is None}
    return [
        (gets[one.path], one)
        for one in OPERATIONS.values()
        if one.method in ("PUT", "PATCH") and one.body is not None and one.path in gets
    ]


def path_of(operation: Operation[Any, Any], client: Any) -> list[str]:
    """Return path parameters: the ID of a listed object, or any ID, for which the sandbox invents an object."""
    found: list[str] = []
    prefix = ""
    for step in operation.path.strip("/").split("/"):
        if step.startswith("{"):
            name = step.strip("{}")
            location = LISTED_AT.get(name, prefix)
            id_ = PATH.get(name) or created(location, found, client) or listed(location, found, client)
            found.append(id_ or f"P{len(found)}XYZ{len(found)}")
        prefix += f"/{step}"
    return found


def alert_path(client: Any) -> list[str]:
    """Create an incident from an event, and return it with its alert."""
    service = next(iter(client.services.list(include=["integrations"])))
    payload = {"summary": "Disk is full", "source": "db1", "severity": "critical"}
    event = {"routing_key": service.integrations[0].integration_key, "event_action": "trigger", "payload": payload}
    client.request("POST", "/v2/enqueue", body=event)
    incident = next(iter(client.incidents.list(service_ids=[service.id], sort_by=["created_at:desc"])))
    return [incident.id, next(iter(client.incidents.list_alerts(incident.id))).id]


def listed(prefix: str, path: list[str], client: Any) -> str | None:
    """Return the ID of the first object in a list."""
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
    """Return the ID of an object created there."""
    if prefix not in CREATED:
        return None
    operation = next(one for one in OPERATIONS.values() if (one.method, one.path) == ("POST", prefix))
    made = module_of(operation).sync(*path, client=client, body=with_ids(CREATED[prefix], client))
    return str(getattr(made, prefix.rpartition("/")[2], [made])[0].id)


def with_ids(body: Any, client: Any) -> Any:
    """Return a body in which references point to the account's first service and first user."""
    if isinstance(body, list):
        return [with_ids(item, client) for item in body]
    if not isinstance(body, dict):
        return body
    if body.get("type") == "service_reference":
        return {**body, "id": listed("/services", [], client)}
    if "user_id" in body:
        return {**body, "user_id": listed("/users", [], client)}
    return {name: with_ids(value, client) for name, value in body.items()}


class Change(NamedTuple):
    """A changed field.

    Attributes:
        wire: the JSON name of the top-level field.
        path: the Python names and positions that lead to it.
        value: the new value.
    """

    wire: str
    path: tuple[str | int, ...]
    value: Any

    def found_in(self, entity: Any) -> bool:
        """Return whether an object has the new value."""
        for step in self.path:
            entity = entity[step] if isinstance(step, int) else getattr(entity, step)
        return bool(entity == self.value)


def change(cls: type[ModelState], entity: Any, fixed: tuple[str, ...]) -> Change | None:
    """Change a field at any depth that a request can change."""
    for field in table_of(cls).fields:
        name = table_of(type(entity)).by_wire[field.wire].name if field.wire in table_of(type(entity)).by_wire else ""
        value = getattr(entity, name, None) if name else None
        if value is None or field.wire in (*fixed, "type", "id", "time_zone", "url", "email"):
            continue
        for part in parts_of(type_of(field.annotation, cls.__home__)):
            new = another(part, value)
            if new is not None:
                setattr(entity, name, new)
                return Change(field.wire, (name,), new)
            inner, step = (value[0], (0,)) if isinstance(value, list) and value else (value, ())
            target = get_args(part)[0] if get_origin(part) is Sequence else part
            for model in parts_of(target):
                if is_model(model) and isinstance(inner, ModelState) and not refers(inner):
                    found = change(model, inner, fixed)
                    if found is not None:
                        return Change(field.wire, (name, *step, *found.path), found.value)
    return None


def refers(entity: ModelState) -> bool:
    return "reference" in str(entity.__dict__.get("type"))


def another(tp: Any, value: Any) -> Any:
    """Return another value of a scalar type, or None."""
    if get_origin(tp) is get_origin(LITERAL):
        return next((constant for constant in get_args(tp) if constant != value), None)
    if tp is bool and isinstance(value, bool):
        return not value
    if tp is str and isinstance(value, str):
        return f"{value} (new)"
    if tp is datetime and isinstance(value, datetime):
        return value + timedelta(minutes=1)
    return value + 1 if tp in (int, float) and type(value) is int else None


def parts_of(tp: Any) -> tuple[Any, ...]:
    return get_args(tp) if is_union(tp) else (tp,)


def by_id(value: Any) -> Any:
    """Replace references by IDs, because a reference may be returned with more fields than were sent."""
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


@pytest.fixture(scope="module")
def seeded() -> Sandbox:
    return Sandbox(unknown="make").seed()


@pytest.fixture
def client(seeded: Sandbox) -> Iterator[Any]:
    """A client of a copy of the seeded account."""
    sandbox = Sandbox(unknown="make", now=seeded.now).load(seeded.to_json())
    with sandbox.client(warn_early_access=False) as client:
        yield client


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("get, update", [pytest.param(*pair, id=pair[1].id) for pair in pairs()])
def test_one_field_is_changed_and_no_other(client: Any, get: Operation[Any, Any], update: Operation[Any, Any]) -> None:
    if update.id in LEFT_OUT:
        pytest.skip(LEFT_OUT[update.id])
    if update.id in NEEDED:
        needed, at, body = NEEDED[update.id]
        module_of(OPERATIONS[needed]).sync(*at, client=client, body=body)
    path = alert_path(client) if update.id == "updateIncidentAlert" else path_of(get, client)
    read, write = module_of(get).sync, module_of(update).sync
    if update.id in PREPARED:
        write(*path, client=client, body=PREPARED[update.id])
    before = by_id(encode(read(*path, client=client)))
    entity = read(*path, client=client)
    field = FIELD_OF_BODY.get(update.id)
    found = None
    for cls in parts_of(type_of(str(update.body), update.package)):
        if field is not None:
            cls = type_of(table_of(cls).by_wire[field].annotation, update.package)
        found = found or change(cls, entity, (*update.only_changed, *FIXED.get(update.id, ())))
    if found is None:
        pytest.skip("the request has no field in common with the entity that this test can change")
    derived = {"summary", "description"} - {found.wire}  # derived from the name by the server
    write(*path, client=client, body=entity if field is None else {field: entity})
    entity = read(*path, client=client)
    after = by_id(encode(entity))
    names = before.keys() | after.keys()
    assert {name for name in names if before.get(name) != after.get(name)} - derived == {found.wire}
    assert found.found_in(entity)


def test_options_of_a_custom_field_keep_their_ids(client: Any) -> None:
    id = nested.custom_field(client)
    before = nested.options(client, id)
    nested.edit_options(client, id)
    after = nested.options(client, id)
    assert after == {"Gold": before["gold"], "silver": before["silver"], "bronze": after["bronze"]}
    nested.add_option(client, id)
    assert nested.options(client, id) == {**after, "tin": nested.options(client, id)["tin"]}


def test_tags_are_created_put_on_and_taken_off(client: Any) -> None:
    teams = [team.id for team in client.teams.list()]
    assert nested.tag(client, *teams[:2]) == [["shop"], ["shop"]]


def test_rules_of_an_orchestration_keep_their_ids(client: Any) -> None:
    service = listed("/services", [], client) or ""
    id = nested.router(client, service)
    ((first, _),) = nested.rules(client, id)
    nested.edit_rules(client, id, service)
    (_, new), renamed = nested.rules(client, id)
    assert (new, renamed) == ("new", (first, "renamed"))


def test_a_received_model_in_a_request_is_sent_as_the_request_declares_it(client: Any) -> None:
    policy = client.escalation_policies.get(listed("/escalation_policies", [], client))
    service = client.services.create(body={"name": "New", "escalation_policy": policy})
    assert nested.move(client, service.id, policy.id) == policy.id
    content = OPERATIONS["updateService"].request(body=ServiceUpdate(escalation_policy=policy)).content or b""
    assert json.loads(content) == {"service": {"escalation_policy": {"id": policy.id, "type": "escalation_policy"}}}


def test_most_pairs_are_covered() -> None:
    updates = {update.id for _, update in pairs()}
    assert len(updates - LEFT_OUT.keys()) > len(updates) / 2
