"""Events: a class for each documented type; all events decode, and encode back to the same JSON."""

from __future__ import annotations

import copy
import json
import pickle
import tomllib
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pagerduty_client.webhooks import (
    EVENT_CLASSES,
    Event,
    IncidentAnnotated,
    IncidentTriggered,
    InvalidBody,
    InvalidSignature,
    PageyPing,
    UnexpectedBody,
    WebhookReceiver,
    parse,
)
from pagerduty_client.webhooks._event import received
from pagerduty_client.webhooks.models import IncidentData, NoteData
from pagerduty_rest import MissingField, encode
from scripts import webhook_events
from scripts.project import Project
from tests.upstream import ROOT
from tests.webhooks.bodies import INCIDENT_DATA, TYPES, body, payload, undeclared

SAMPLES = ROOT.parent / "shared" / "webhooks" / "samples"
samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample bodies are in ../shared, which is not here")


def parsed(came: bytes) -> Event:
    """Return an event whose type may be unknown."""
    return parse(came)


def test_the_classes_are_those_of_the_table() -> None:
    table = tomllib.loads((Project.here().root / "spec" / "webhook_events.toml").read_text(encoding="utf-8"))
    package = Project.here().client / "webhooks" / "events"
    written = {path.name: path.read_text(encoding="utf-8") for path in package.glob("*.py")}
    assert written == webhook_events.sources(table)
    assert EVENT_CLASSES.keys() == table.keys()
    assert set(TYPES) == set(table)


def test_a_new_type_is_one_line_of_the_table() -> None:
    table = tomllib.loads((Project.here().root / "spec" / "webhook_events.toml").read_text(encoding="utf-8"))
    table["incident.title_updated"] = ["IncidentData", "The title changed."]
    namespace: dict[str, Any] = {"__name__": "made"}
    registered = dict(EVENT_CLASSES)
    try:
        exec(webhook_events.sources(table)["incident.py"], namespace)
        assert type(parse(body("incident.title_updated"))) is namespace["IncidentTitleUpdated"]
    finally:
        EVENT_CLASSES.clear()
        EVENT_CLASSES.update(registered)


@pytest.mark.parametrize("event_type", TYPES)
def test_each_type_has_its_class_and_typed_data(event_type: str) -> None:
    event = parse(body(event_type))
    assert type(event) is EVENT_CLASSES[event_type]
    assert type(event).__name__ == webhook_events.class_name(event_type)
    assert event.event_type == event_type
    assert list(undeclared(event)) == []
    assert event.data.type == TYPES[event_type]
    assert encode(event) == payload(event_type)
    assert json.dumps(encode(event), ensure_ascii=False, separators=(",", ":")).encode() == body(event_type)


def test_fields() -> None:
    event = parse(body("incident.triggered"))
    assert isinstance(event, IncidentTriggered)
    assert event.occurred_at == datetime(2026, 10, 1, 5, 0, 7, 250_000, tzinfo=UTC)
    assert event.agent is not None
    assert event.agent.id == "PADA001"
    assert event.client is not None
    assert event.client.name == "Orchard sensors"
    assert isinstance(event.data, IncidentData)
    assert event.data.created_at == datetime(2026, 10, 1, 5, tzinfo=UTC)
    assert event.data.self_ == INCIDENT_DATA["self"]
    assert [one.summary for one in event.data.assignees] == ["Ada Nováková", "Bo Lindqvist"]
    assert event.data.conference_bridge is not None
    assert event.data.conference_bridge.conference_number is None
    assert event.data.resolve_reason is not None
    assert event.data.resolve_reason.incident.id == "Q0PEAR1"
    assert event.webhook_id is event.subscription_id is event.signed_by is None


def test_match() -> None:
    match parse(body("incident.annotated")):
        case IncidentTriggered() | PageyPing():
            pytest.fail("another type")
        case IncidentAnnotated(data=NoteData(content=content)):
            assert content == "»kein Öl«\n"
        case _:
            pytest.fail("the class of the type")


def test_an_unknown_type_is_an_event_with_everything_that_came() -> None:
    came = {**payload("incident.invented", data={"type": "new", "deep": [{"a": 1}]}, added=[1]), "beside": {"b": None}}
    event = parsed(json.dumps(came).encode())
    assert type(event) is Event
    assert event.event_type == "incident.invented"
    assert event.data == {"type": "new", "deep": [{"a": 1}]}
    assert event.additional_properties == {"added": [1]}
    assert encode(event) == came


@pytest.mark.parametrize(
    "fields",
    [
        {"client": "nil"},
        {"agent": None, "client": None},
        {"data": None},
        {"data": "text"},
        {"data": {**INCIDENT_DATA, "type": "incident_v2"}},
        {"data": {**INCIDENT_DATA, "conference_bridge": "nil", "resolve_reason": "nil", "assignees": None}},
        {"data": {**INCIDENT_DATA, "conference_bridge": {"conference_number": 5550100}}},
        {"data": {**INCIDENT_DATA, "status": "snoozed", "service": {"id": "P", "type": "new_reference"}}},
        {"id": 40182250917736104428159073364482100451, "occurred_at": "yesterday"},
        {"event_type": None},
        {"event_type": ["incident.triggered"]},
        {"event_type": {"a": 1}},
    ],
)
def test_unexpected_values_are_kept(fields: dict[str, Any]) -> None:
    came = payload("incident.triggered", **fields)
    event = parse(json.dumps(came).encode())
    list(undeclared(event))  # reads every field
    assert encode(event) == came


def test_missing_fields() -> None:
    older = {name: value for name, value in INCIDENT_DATA.items() if name not in ("incident_key", "created_at")}
    event = parse(body("incident.triggered", data=older))
    assert encode(event) == payload("incident.triggered", data=older)
    assert getattr(event.data, "incident_key", "omitted") == "omitted"
    bare = parse(b'{"event": {"event_type": "incident.triggered"}}')
    assert type(bare) is IncidentTriggered
    with pytest.raises(MissingField, match="'data'"):
        _ = bare.data
    nothing = parsed(b'{"event": {}}')
    assert type(nothing) is Event
    with pytest.raises(MissingField, match="'event_type'"):
        _ = nothing.event_type


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["incident", "2026-10-01T05:00:00Z"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.sampled_from(list(INCIDENT_DATA)), inner)
    ),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([*TYPES, "service.exploded"]),
    st.dictionaries(st.sampled_from(["data", "agent", "client", "occurred_at", "id", "new"]), JSON),
    st.dictionaries(st.sampled_from(list(INCIDENT_DATA)), JSON),
)
def test_any_event_round_trips(event_type: str, fields: dict[str, Any], data: dict[str, Any]) -> None:
    came = payload(event_type)
    came["event"]["data"] |= data
    came["event"] |= fields
    event = parse(json.dumps(came).encode())
    list(undeclared(event))
    assert encode(event) == came


@pytest.mark.parametrize("body", [b"", b"not json", b'{"event":', b"\xff\xfe\xfa", b"[" * 100_000])
def test_a_body_that_is_not_json(body: bytes) -> None:
    with pytest.raises(InvalidBody) as caught:
        parse(body)
    assert caught.value.status == 400


@pytest.mark.parametrize("body", [b"[]", b"null", b'"text"', b"1", b"{}", b'{"messages": []}', b'{"event": []}'])
def test_json_that_is_not_an_event(body: bytes) -> None:
    with pytest.raises(UnexpectedBody, match="no object `event`") as caught:
        parse(body)
    assert caught.value.status == 202


def test_events_go_through_queues() -> None:
    event = parse(body("incident.triggered"))
    received(event, "W", "S", "F")
    assert isinstance(event, IncidentTriggered)
    assert event.data.title  # decoded, so that there is more to keep than JSON
    for again in (pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event)):
        assert again == event
        assert type(again) is IncidentTriggered
        assert (again.webhook_id, again.subscription_id, again.signed_by) == ("W", "S", "F")
        assert encode(again) == payload("incident.triggered")


def test_what_was_encoded_can_be_changed() -> None:
    event = parse(json.dumps({**payload("incident.triggered"), "beside": [1]}).encode())
    encoded = encode(event)
    encoded["event"]["data"]["teams"].clear()
    encoded["beside"].clear()
    assert encode(event) == {**payload("incident.triggered"), "beside": [1]}


@samples
def test_the_samples() -> None:
    signatures = json.loads((SAMPLES / "signatures.json").read_bytes())
    receiver = WebhookReceiver([signatures["secret"]])
    for name, one in signatures["files"].items():
        came = (SAMPLES / name).read_bytes()
        event = receiver.receive(came, {signatures["header"]: one["X-PagerDuty-Signature"]})
        assert type(event) is EVENT_CLASSES[name.removesuffix(".json")]
        assert list(undeclared(event)) == []
        assert encode(event) == json.loads(came)
        half = len(came) // 2
        with pytest.raises(InvalidSignature):
            changed = came[:half] + bytes([came[half] ^ 1]) + came[half + 1 :]
            receiver.receive(changed, {signatures["header"]: one["X-PagerDuty-Signature"]})
    rotating = signatures["files"]["incident.triggered.json"]["while_rotating"]
    for secret in (signatures["secret"], signatures["previous_secret"]):
        came = (SAMPLES / "incident.triggered.json").read_bytes()
        assert WebhookReceiver(secret).receive(came, {signatures["header"]: rotating})
    assert set(EVENT_CLASSES) == {name.removesuffix(".json") for name in signatures["files"]}
