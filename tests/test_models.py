"""Models as users see them: fields, absent ones, times, unions, equality, copies."""

from __future__ import annotations

import copy
import json
import pickle
import pprint
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, cast, get_args

import attrs
import pytest

from pagerduty_client import Client
from pagerduty_rest import UNSET, Difference, MissingField, changes, encode, models
from pagerduty_rest.api.incidents import get_incident
from pagerduty_rest.models import (
    AcknowledgeLogEntry,
    AnyLogEntry,
    Incident,
    IncidentCreate,
    IncidentUpdate,
    ListLogEntriesPage,
    LogEntry,
    NotifyLogEntry,
    ScheduleLayerInput,
    ScheduleLayerUserInput,
    Service,
    ServiceInput,
    ServiceReference,
    ServiceReferenceInput,
    User,
    UserReference,
)
from pagerduty_rest.operations import OPERATIONS
from pagerduty_runtime.fields import FieldTable
from pagerduty_runtime.model import Model, UnknownObject
from tests.servers import Response, serve

INCIDENT: dict[str, Any] = {
    "id": "PT4KHLK",
    "type": "incident",
    "title": "Disk is full",
    "created_at": "2026-01-02T03:04:05Z",
    "resolved_at": None,
    "urgency": "severe",
    "service": {"id": "PIJ90N7", "type": "service_reference", "summary": "Mail"},
    "assignments": [
        {"at": "2026-01-02T03:04:05-07:00", "assignee": {"id": "P1", "type": "user", "email": "a@example.com"}}
    ],
    "new_field": {"x": [1, 2.5]},
}


def incident(**changes: Any) -> Incident:
    return Incident.from_dict({**copy.deepcopy(INCIDENT), **changes})


def test_reading_an_absent_field_raises_an_attribute_error_with_its_name() -> None:
    with pytest.raises(MissingField, match="no field 'priority' in this Incident") as caught:
        _ = incident().priority
    assert isinstance(caught.value, AttributeError)
    assert (caught.value.model, caught.value.field) == ("Incident", "priority")
    assert not hasattr(incident(), "priority")
    assert hasattr(incident(), "title")
    assert getattr(incident(), "priority", None) is None
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)


def test_an_attribute_that_no_model_has_is_an_ordinary_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'Incident' object has no attribute 'titel'"):
        _ = getattr(incident(), "titel")  # noqa: B009
    with pytest.raises(AttributeError):
        setattr(incident(), "titel", "x")  # noqa: B010


def test_fields_have_their_types() -> None:
    one: Any = incident()
    assert one.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert one.resolved_at is None
    assert isinstance(one.service, ServiceReference)
    assert isinstance(one.assignments[0].assignee, User)
    assert one.assignments[0].at.utcoffset() == timedelta(hours=-7)
    assert one.urgency == "severe"  # an unknown constant is kept
    assert one.new_field == {"x": [1, 2.5]}
    assert one.additional_properties == {"new_field": {"x": [1, 2.5]}}
    assert one.assignments is one.assignments


def test_models_are_attrs_classes() -> None:
    assert attrs.has(Incident)
    assert {field.name for field in attrs.fields(Incident)} >= {"title", "service"}
    assert attrs.has(IncidentCreate)


def test_equality_copying_and_pickling() -> None:
    assert incident() == incident()
    assert incident() != incident(title="Disk is fuller")
    assert incident() != Service.from_dict(INCIDENT)
    assert incident() != INCIDENT
    for again in (copy.copy(incident()), copy.deepcopy(incident()), pickle.loads(pickle.dumps(incident()))):
        assert again == incident()
        assert isinstance(again, Incident)
    with pytest.raises(TypeError, match="unhashable"):
        hash(incident())


def test_a_repr_is_one_line_with_id_type_and_summary_first() -> None:
    text = repr(incident(summary="[#1] Disk"))
    assert text.startswith("Incident(id='PT4KHLK', type='incident', summary='[#1] Disk', title='Disk is full', ")
    assert "priority" not in text
    assert repr(IncidentUpdate(status="resolved")) == "IncidentUpdate(type='incident', status='resolved')"
    long = repr(incident(title="x" * 1000, body={"type": "incident_body", "details": "y\n" * 1000}))
    assert len(long) <= 240
    assert long.endswith("…)")
    assert "\n" not in long
    assert all(
        len(repr(incident(title="x" * 40, description="x" * 50, status="x" * size))) <= 240 for size in range(60)
    )
    page = OPERATIONS["listIncidents"].decode(200, {"incidents": [INCIDENT, INCIDENT], "limit": 2, "more": False})
    assert str(page) == "ListIncidentsPage(incidents=[2 items], limit=2, more=False)"


def test_a_repr_shows_no_secret() -> None:
    method = models.WebhookSubscriptionDeliveryMethod.from_dict(
        {"id": "P1", "secret": "3nUq0T", "url": "https://x.example"}
    )
    shown = "WebhookSubscriptionDeliveryMethod(id='P1', secret='…', url='https://x.example')"
    assert (repr(method), method.secret) == (shown, "3nUq0T")
    assert "3nUq0T" not in repr(incident(token="3nUq0T", secrets={"3nUq0T": 1}))
    assert repr(UnknownObject.from_dict({"secret": None})) == "UnknownObject(secret=None)"


def test_pythons_tools_work_on_models_and_omit_absent_fields() -> None:
    one = incident()
    plain = one.to_dict()
    assert plain["created_at"] == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert plain["service"]["id"] == "PIJ90N7"
    assert plain["new_field"] == {"x": [1, 2.5]}
    assert "priority" not in plain
    present = attrs.asdict(one)
    assert present.keys() == {*INCIDENT.keys() - {"new_field"}, "additional_properties"}
    assert present["service"] == INCIDENT["service"]
    assert present["assignments"][0]["assignee"] == INCIDENT["assignments"][0]["assignee"]
    assert present["additional_properties"] == {"new_field": {"x": [1, 2.5]}}
    assert len(attrs.astuple(one)) == len(present)
    assert attrs.fields(Incident).priority.name == "priority"
    for again in (attrs.evolve(cast(Any, one), title="x"), cast(Any, one).__replace__(title="x")):
        assert (again.title, one.title) == ("x", "Disk is full")
        assert encode(again) == {**INCIDENT, "title": "x"}
        assert changes(again) == {"title": "x"}
    assert pprint.pformat(one) == repr(one)
    update = attrs.evolve(cast(Any, IncidentUpdate(status="resolved")), title="y")
    assert encode(update) == {"type": "incident", "status": "resolved", "title": "y"}
    assert attrs.asdict(update) == {"type": "incident", "status": "resolved", "title": "y"}


def test_the_first_reads_of_a_field_by_several_threads_give_one_object() -> None:
    for _ in range(200):
        one = incident()
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(getattr, [one] * 16, ["service"] * 16))
        assert all(service is found[0] for service in found)


def test_a_field_named_like_a_method_hides_nothing() -> None:
    names = ("to_dict", "present", "additional_properties", "keys", *dir(object), "__deepcopy__", "__values__")
    hidden = {name: number for number, name in enumerate(names)}
    one = Incident.from_dict({"id": "P1", **hidden, "title": "x"})
    assert one.to_dict() == {"id": "P1", "title": "x", **hidden}
    assert Incident.to_dict(one) == one.to_dict()
    assert one.additional_properties == hidden
    assert attrs.asdict(one) == {"id": "P1", "title": "x", "additional_properties": hidden}
    assert repr(one).startswith("Incident(id='P1', ")
    one.title = "y"
    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one)), attrs.evolve(cast(Any, one))):
        assert encode(again) == {"id": "P1", **hidden, "title": "y"}
        assert changes(again) == {"title": "y"}


def test_integers_of_numpy_generators_and_views_are_sent() -> None:
    class Int64:
        def __index__(self) -> int:
            return 7

    assert encode({"a": Int64(), "b": (n for n in (1, 2)), "c": {"x": 1}.keys()}) == {"a": 7, "b": [1, 2], "c": ["x"]}
    operation = OPERATIONS["listIncidents"]
    found = operation.request(query=[("limit", Int64()), ("statuses[]", (one for one in ("triggered",)))])
    assert found.query == [("limit", "7"), ("statuses[]", "triggered")]


def test_numpy_values_are_sent_as_numbers_and_lists() -> None:
    numpy = pytest.importorskip("numpy")
    body = {"a": numpy.int64(7), "b": numpy.float32(1.5), "c": numpy.bool_(True), "d": numpy.array(["P1", "P2"])}
    assert encode(body) == {"a": 7, "b": 1.5, "c": True, "d": ["P1", "P2"]}
    assert type(encode(body)["a"]) is int
    found = OPERATIONS["listIncidents"].request(
        query=[("limit", numpy.int64(7)), ("statuses[]", numpy.array(["triggered"]))]
    )
    assert found.query == [("limit", "7"), ("statuses[]", "triggered")]


def test_set_fields_are_encoded_and_others_are_unchanged() -> None:
    one = incident()
    one.title = "Disk is fine"
    one.assignments[0].assignee.summary = "Ana"
    encoded = encode(one)
    wanted = copy.deepcopy(INCIDENT)
    wanted["title"] = "Disk is fine"
    wanted["assignments"][0]["assignee"]["summary"] = "Ana"
    assert encoded == wanted
    assert list(encoded) == list(wanted)
    del one.title
    assert "title" not in encode(one)
    assert not hasattr(one, "title")


def test_set_times_are_sent_in_iso_8601_and_received_times_unchanged() -> None:
    one = incident(created_at="2026-01-02T03:04:05.000Z")
    assert one.created_at.microsecond == 0
    assert encode(one)["created_at"] == "2026-01-02T03:04:05.000Z"
    one.created_at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    assert encode(one)["created_at"] == "2026-01-02T03:04:05+02:00"
    one.created_at = datetime(2026, 1, 2)
    with pytest.raises(ValueError, match="has no time zone"):
        encode(one)


@pytest.mark.parametrize("text", ["yesterday", "2026-01-02", "2026-01-02T03:04:05", 17, ["2026"], {"at": 1}])
def test_invalid_times_are_kept(text: object) -> None:
    one = incident(created_at=text)
    assert one.created_at == text
    assert encode(one)["created_at"] == text


def test_a_decoded_payload_is_not_changed_and_what_is_encoded_is_a_copy() -> None:
    payload = copy.deepcopy(INCIDENT)
    one = Incident.from_dict(payload)
    one.title = "x"
    del one.urgency
    encode(one)["new_field"]["x"].append(3)
    assert payload == INCIDENT


def test_log_entries_are_distinguished_by_type() -> None:
    entries = [
        {"type": "acknowledge_log_entry", "acknowledgement_timeout": 1800},
        {"type": "notify_log_entry", "user": {"id": "P1", "type": "user_reference"}},
        {
            "type": "priority_change_log_entry",
            "agent": {"id": "P1", "type": "user_reference", "summary": "Ana"},
            "x": 1,
        },
        {"no": "type"},
        "no object",
    ]
    page = OPERATIONS["listLogEntries"].decode(200, {"log_entries": entries})
    assert isinstance(page, ListLogEntriesPage)
    found: list[Any] = list(page.log_entries)
    assert [type(entry) for entry in found] == [AcknowledgeLogEntry, NotifyLogEntry, LogEntry, LogEntry, str]
    assert isinstance(found[0], get_args(AnyLogEntry))
    assert found[0].acknowledgement_timeout == 1800
    assert found[2].agent.summary == "Ana"  # the common base class has the shared fields
    assert found[2].x == 1  # other fields are kept
    assert encode(page) == {"log_entries": entries}


def test_a_reference_or_what_include_expands_it_to() -> None:
    assert isinstance(incident(service={"type": "service", "name": "Mail"}).service, Service)
    assert isinstance(incident(service={"type": "service_reference"}).service, ServiceReference)
    unknown: Any = incident(service={"type": "service_v3_reference", "summary": "Mail"}).service
    assert type(unknown).__name__ == Service.__extends__  # the base schema of all variants
    assert unknown.summary == "Mail"
    oncall = OPERATIONS["listOnCalls"].decode(
        200, {"oncalls": [{"user": {"type": "user"}}, {"user": {"type": "user_reference"}}]}
    )
    assert [type(one.user) for one in oncall.oncalls] == [User, UserReference]


def test_a_list_where_an_object_was_declared_is_kept() -> None:
    decoded = OPERATIONS["getPastIncidents"].decode(200, [{"incident": {"id": "P1"}}])
    assert decoded == [{"incident": {"id": "P1"}}]


def test_request_models_require_fields_and_send_only_those_given() -> None:
    with pytest.raises(TypeError, match="title"):
        IncidentCreate(service=ServiceReferenceInput(id="P1"))  # type: ignore[call-arg]
    body = IncidentCreate(title="x", service=ServiceReferenceInput(id="P1"))
    assert body.urgency is UNSET
    assert encode(body) == {"service": {"id": "P1", "type": "service_reference"}, "title": "x", "type": "incident"}
    assert {field.name for field in attrs.fields(cast(Any, ServiceInput))}.isdisjoint(
        {"id", "created_at", "self_", "html_url"}
    )
    off = ServiceInput(
        name="x", escalation_policy=models.EscalationPolicyReferenceInput(id="P1"), auto_resolve_timeout=None
    )
    assert encode(off)["auto_resolve_timeout"] is None
    assert "acknowledgement_timeout" not in encode(off)


def test_unset_fields_are_omitted_from_a_model_of_scalars() -> None:
    assert encode(models.AddonUpdate(name="x")) == {"name": "x"}
    one = ServiceReference.from_dict({"id": "P1", "type": "service_reference", "self": "https://x.example"})
    one.self_ = cast(Any, UNSET)
    one.summary = cast(Any, UNSET)
    assert encode(one) == {"id": "P1", "type": "service_reference"}
    assert changes(one) == {}
    one.self_ = "https://y.example"
    assert (one.self_, changes(one)) == ("https://y.example", {"self": "https://y.example"})
    assert pickle.loads(pickle.dumps(one)).self_ == one.self_
    del one.self_
    assert not hasattr(one, "self_")


def test_objects_with_the_same_fields_in_another_order_keep_their_order() -> None:
    first, second = {"id": "P1", "title": "x", "self": None}, {"self": None, "title": "x", "id": "P1"}
    for data in (first, second, first, {}, second, {"id": "P2"}):
        found = list(Incident.from_dict(json.loads(json.dumps(data))).present())
        assert found == [("self_" if name == "self" else name, value) for name, value in data.items()]


def test_a_naive_time_is_an_error_and_a_string_is_sent_unchanged() -> None:
    def layer(start: datetime | str) -> Any:
        body = ScheduleLayerInput(
            start=start,
            rotation_virtual_start=start,
            rotation_turn_length_seconds=1,
            users=[ScheduleLayerUserInput(user=user)],
        )
        return encode(body)

    user = models.UserReferenceInput(id="P1")
    assert layer("2026-01-05T09:00:00Z")["start"] == "2026-01-05T09:00:00Z"
    assert layer(datetime(2026, 1, 5, 9, tzinfo=UTC))["start"] == "2026-01-05T09:00:00+00:00"
    with pytest.raises(ValueError, match="has no time zone"):
        layer(datetime(2026, 1, 5, 9))


def test_encode_accepts_models_times_and_json_only() -> None:
    assert encode({"a": (1, 2.5), "b": {date(2026, 1, 2)}, "c": UNSET, "d": ServiceReferenceInput(id="P1")}) == {
        "a": [1, 2.5],
        "b": ["2026-01-02"],
        "d": {"id": "P1", "type": "service_reference"},
    }
    with pytest.raises(TypeError, match="object cannot be sent as JSON"):
        encode([object()])


def test_a_pickled_unset_is_the_one_unset() -> None:
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert not UNSET


def test_models_are_loaded_by_name_and_listed() -> None:
    assert "Incident" in dir(models)
    assert models.Incident is Incident
    with pytest.raises(AttributeError, match="no attribute 'Incidents'"):
        _ = getattr(models, "Incidents")  # noqa: B009


def test_present_fields_are_those_received_or_set() -> None:
    incident = Incident.from_dict({"id": "P1", "created_at": "2026-01-01T00:00:00Z", "undeclared": 1})
    created, resolved = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    received = {"id": "P1", "created_at": created, "additional_properties": {"undeclared": 1}}
    assert dict(incident.present()) == received
    incident.resolved_at = resolved
    assert dict(incident.present()) == {**received, "resolved_at": resolved}
    incident.resolved_at = UNSET  # type: ignore[assignment]
    assert dict(incident.present()) == received
    whole = Incident.from_dict({"id": "P1"})
    whole.resolved_at = resolved
    assert dict(whole.present()) == {"id": "P1", "resolved_at": resolved}


def test_strict_mode_names_each_difference_and_no_value() -> None:
    payload = {
        "incident": {
            **INCIDENT,
            "created_at": "yesterday",
            "title": None,
            "incident_number": "7",
            "service": {"id": "secret", "type": "service_v3"},
            "assignments": [{"assignee": {"id": "P1", "type": "user_reference"}}],
        }
    }
    found = OPERATIONS["getIncident"].differences(200, payload)
    named = {(one.path, one.kind, one.expected, one.found) for one in found}
    # A later spec may require more fields.
    assert {one for one in named if one[1] != "missing" or "assignments" in one[0]} == {
        ("$.incident.created_at", "time", "datetime", "string"),
        ("$.incident.title", "null", "str", "null"),
        ("$.incident.incident_number", "type", "int", "string"),
        ("$.incident.urgency", "constant", "Literal['high', 'low']", "string"),
        ("$.incident.new_field", "undeclared", "nothing", "object"),
        ("$.incident.service.type", "variant", "ServiceReference | Service", "string"),
        ("$.incident.assignments[0].at", "missing", "datetime", "nothing"),
    }
    assert "secret" not in repr(found)


def test_strict_mode_of_a_client_reports_and_does_not_fail_unless_told_to() -> None:
    found: list[Difference] = []
    response = Response(200, json.dumps({"incident": INCIDENT}).encode(), {"X-Request-Id": "abc"})
    with serve(lambda _: response) as server:
        with Client(token="x", base_url=server.url, on_difference=found.append) as client:
            assert get_incident.sync("PT4KHLK", client=client).title == "Disk is full"
        with (
            Client(token="x", base_url=server.url, on_difference=refuse) as client,
            pytest.raises(LookupError, match="urgency"),
        ):
            get_incident.sync("PT4KHLK", client=client)
    (urgency,) = [one for one in found if one.path == "$.incident.urgency"]
    assert (urgency.operation_id, urgency.request_id) == ("getIncident", "abc")


def refuse(difference: Difference) -> None:
    if difference.kind == "constant":
        raise LookupError(difference.path)


@pytest.mark.parametrize("json", [{}, {"": None}, {"": 1, "b": 2}])
def test_the_first_object_of_a_class_may_have_any_names(json: dict[str, Any]) -> None:
    class First(Model):
        """A class without fields and without objects."""

        __fields__ = FieldTable()

    assert dict(First.from_dict(json).present()).get("additional_properties", {}) == json


def test_an_object_of_unknown_shape_is_still_an_object() -> None:
    one = UnknownObject.from_dict({"type": "new", "name": "x"})
    assert getattr(one, "name") == "x"  # noqa: B009
    assert one.additional_properties == {"type": "new", "name": "x"}
    assert repr(one) == "UnknownObject(type='new', name='x')"
