"""The difference between two specs: each kind of change, both ways, and the official versions."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from pagerduty_client.spec.changes import next_version
from pagerduty_client.spec.diff import diff
from scripts.facts import strip_prose
from scripts.openapi import copied, endpoints
from tests.spec.specs import Spec, make_spec, widget
from tests.upstream import ROOT, history

TEXT = {"type": "string"}
CALLERS, READERS, ADDITIVE, NEUTRAL = "breaking-callers", "breaking-readers", "additive", "neutral"


def found(before: Spec, after: Spec) -> set[tuple[str, str]]:
    """Return the kinds of changes with their classes."""
    return {(one.kind, one.effect) for one in diff(before, after).changes}


# Two schemas, and the expected changes in a request and in a response, in both directions.
SCHEMAS: dict[str, tuple[Any, Any, tuple[str, str, str], tuple[str, str, str]]] = {
    "field": (
        widget(name=TEXT),
        widget(name=TEXT, size=TEXT),
        ("field-added", ADDITIVE, ADDITIVE),
        ("field-removed", CALLERS, READERS),
    ),
    "required field": (
        widget(name=TEXT),
        {**widget(name=TEXT, size=TEXT), "required": ["size"]},
        ("required-field-added", CALLERS, ADDITIVE),
        ("field-removed", CALLERS, READERS),
    ),
    "required": (
        widget(name=TEXT),
        {**widget(name=TEXT), "required": ["name"]},
        ("field-required", CALLERS, NEUTRAL),
        ("field-optional", ADDITIVE, READERS),
    ),
    "type": (
        widget(size={"type": "integer"}),
        widget(size={"type": "string"}),
        ("type-changed", CALLERS, READERS),
        ("type-changed", CALLERS, READERS),
    ),
    "wider type": (
        widget(size={"type": "integer"}),
        widget(size={"type": "number"}),
        ("type-changed", ADDITIVE, READERS),
        ("type-changed", CALLERS, NEUTRAL),
    ),
    "null": (
        widget(name=TEXT),
        widget(name={**TEXT, "nullable": True}),
        ("nullable-added", ADDITIVE, READERS),
        ("nullable-removed", CALLERS, NEUTRAL),
    ),
    "enum value": (
        widget(kind={**TEXT, "enum": ["a"]}),
        widget(kind={**TEXT, "enum": ["a", "b"]}),
        ("enum-value-added", ADDITIVE, ADDITIVE),
        ("enum-value-removed", CALLERS, NEUTRAL),
    ),
    "enum": (
        widget(kind=TEXT),
        widget(kind={**TEXT, "enum": ["a"]}),
        ("enum-added", CALLERS, NEUTRAL),
        ("enum-removed", ADDITIVE, ADDITIVE),
    ),
    "maximum": (
        widget(size={"type": "integer", "maximum": 10}),
        widget(size={"type": "integer", "maximum": 5}),
        ("maximum-changed", CALLERS, NEUTRAL),
        ("maximum-changed", ADDITIVE, ADDITIVE),
    ),
    "minimum length": (
        widget(name=TEXT),
        widget(name={**TEXT, "minLength": 1}),
        ("minLength-changed", CALLERS, NEUTRAL),
        ("minLength-changed", ADDITIVE, ADDITIVE),
    ),
    "format": (
        widget(at=TEXT),
        widget(at={**TEXT, "format": "date-time"}),
        ("format-changed", CALLERS, READERS),
        ("format-changed", ADDITIVE, READERS),
    ),
    "items": (
        widget(names={"type": "array", "items": TEXT}),
        widget(names={"type": "array", "items": {"type": "integer"}}),
        ("type-changed", CALLERS, READERS),
        ("type-changed", CALLERS, READERS),
    ),
    "additional fields": (
        widget(name=TEXT),
        {**widget(name=TEXT), "additionalProperties": False},
        ("additional-fields-refused", CALLERS, NEUTRAL),
        ("additional-fields-allowed", ADDITIVE, ADDITIVE),
    ),
    "variant": (
        widget(part={"oneOf": [widget(bolt=TEXT), widget(nut=TEXT)]}),
        widget(part={"oneOf": [widget(bolt=TEXT), widget(nut=TEXT), widget(washer=TEXT)]}),
        ("variant-added", ADDITIVE, ADDITIVE),
        ("variant-removed", CALLERS, READERS),
    ),
    "deprecated": (
        widget(name=TEXT),
        widget(name={**TEXT, "deprecated": True}),
        ("deprecated", NEUTRAL, NEUTRAL),
        ("undeprecated", NEUTRAL, NEUTRAL),
    ),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_change_of_a_schema_means_one_thing_for_callers_and_another_for_readers(name: str) -> None:
    first, second, there, back = SCHEMAS[name]
    for old, new, (kind, sent, received) in ((first, second, there), (second, first, back)):
        assert found(make_spec(sent=old), make_spec(sent=new)) == {(kind, sent)}
        assert found(make_spec(received=old), make_spec(received=new)) == {(kind, received)}
        shared = {"schema": {"$ref": "#/components/schemas/Widget"}}
        documents = [
            make_spec(sent=shared["schema"], received=shared["schema"], schemas={"Widget": one}) for one in (old, new)
        ]
        assert found(*documents) == {(kind, sent), (kind, received)}


def query(**fields: Any) -> Spec:
    return {"name": "limit", "in": "query", "schema": {"type": "integer"}, **fields}


EARLY = {"name": "X-EARLY-ACCESS", "in": "header", "required": True, "schema": TEXT}
ACCEPT = {"name": "Accept", "in": "header", "required": True, "schema": TEXT}
scoped = make_spec()
scoped["paths"]["/widgets"]["post"]["x-pd-requires-scope"] = "a.read"
OPERATIONS: dict[str, tuple[Spec, Spec, tuple[str, str], tuple[str, str]]] = {
    "parameter": (
        make_spec(),
        make_spec(parameter=query()),
        ("parameter-added", ADDITIVE),
        ("parameter-removed", CALLERS),
    ),
    "required parameter": (
        make_spec(),
        make_spec(parameter=query(required=True)),
        ("required-parameter-added", CALLERS),
        ("parameter-removed", CALLERS),
    ),
    "parameter required": (
        make_spec(parameter=query()),
        make_spec(parameter=query(required=True)),
        ("parameter-required", CALLERS),
        ("parameter-optional", ADDITIVE),
    ),
    "parameter's type": (
        make_spec(parameter=query()),
        make_spec(parameter=query(schema=TEXT)),
        ("type-changed", CALLERS),
        ("type-changed", CALLERS),
    ),
    "early access": (
        make_spec(),
        make_spec(parameter=EARLY),
        ("early-access-added", CALLERS),
        ("early-access-removed", ADDITIVE),
    ),
    "the client's own header": (
        make_spec(),
        make_spec(parameter=ACCEPT),
        ("required-parameter-added", NEUTRAL),
        ("parameter-removed", NEUTRAL),
    ),
    "scope": (make_spec(), scoped, ("scope-changed", CALLERS), ("scope-changed", ADDITIVE)),
    "deprecated": (
        make_spec(),
        make_spec(deprecated=True),
        ("operation-deprecated", NEUTRAL),
        ("operation-undeprecated", NEUTRAL),
    ),
    "tag": (make_spec(), make_spec(tags=["Others"]), ("tag-changed", CALLERS), ("tag-changed", CALLERS)),
    "body": (make_spec(), make_spec(sent=TEXT), ("body-added", ADDITIVE), ("body-removed", CALLERS)),
    "body required": (
        make_spec(requestBody={"content": {"application/json": {"schema": TEXT}}}),
        make_spec(requestBody={"required": True, "content": {"application/json": {"schema": TEXT}}}),
        ("body-required", CALLERS),
        ("body-optional", ADDITIVE),
    ),
    "error response": (
        make_spec(),
        make_spec(responses={"204": {}, "404": {}}),
        ("response-added", ADDITIVE),
        ("response-removed", NEUTRAL),
    ),
    "success response": (
        make_spec(),
        make_spec(responses={"204": {}, "202": {}}),
        ("response-added", ADDITIVE),
        ("response-removed", READERS),
    ),
    "read-only": (
        make_spec(sent=widget(name=TEXT)),
        make_spec(sent=widget(name={**TEXT, "readOnly": True})),
        ("read-only-added", CALLERS),
        ("read-only-removed", ADDITIVE),
    ),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_change_of_an_operation_is_found_both_ways(name: str) -> None:
    first, second, there, back = OPERATIONS[name]
    assert found(first, second) == {there}
    assert found(second, first) == {back}
    assert found(first, first) == found(second, copy.deepcopy(second)) == set()


def test_added_removed_and_moved_operations() -> None:
    before, after = make_spec(), make_spec()
    after["paths"]["/gadgets"] = {"get": {"operationId": "listGadgets", "responses": {}}}
    result = diff(before, after)
    assert (result.added, result.removed, result.bump) == (["listGadgets"], [], "minor")
    back = diff(after, before)
    assert (back.added, back.removed, back.bump) == ([], ["listGadgets"], "major")
    after = make_spec()
    after["paths"] = {"/v2/widgets": after["paths"]["/widgets"]}
    assert found(before, after) == {("operation-moved", CALLERS)}


def test_a_change_in_a_shared_schema_is_one_of_every_operation_that_reaches_it() -> None:
    def shared(name: Any) -> Spec:
        # The schema contains itself, by way of another one and through a deep reference.
        schemas = {
            "Widget": widget(name=name, parent={"$ref": "#/components/schemas/Box"}),
            "Box": widget(inside={"$ref": "#/paths/~1widgets/post/requestBody/content/application~1json/schema"}),
        }
        made = make_spec(sent={"$ref": "#/components/schemas/Widget"}, schemas=schemas)
        response = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}}}
        made["paths"]["/boxes"] = {"get": {"operationId": "getBox", "responses": {"200": response}}}
        made["paths"]["/other"] = {"get": {"operationId": "getOther", "responses": {}}}
        return made

    result = diff(shared(TEXT), shared({"type": "integer"}))
    assert {(one.operation, one.where, one.schema, one.effect) for one in result.changes} == {
        ("changeWidget", "request body name", "Widget", CALLERS),
        ("getBox", "response 200 inside.name", "Widget", READERS),
    }
    assert diff(shared(TEXT), shared(TEXT)).changes == []


def test_an_equivalent_spelling_is_not_a_change() -> None:
    plain = make_spec(sent=widget(name=TEXT, size=TEXT))
    parts = {"Named": widget(name=TEXT), "Sized": {"oneOf": [widget(size=TEXT)]}}
    merged = make_spec(
        sent={"allOf": [{"$ref": "#/components/schemas/Named"}, {"$ref": "#/components/schemas/Sized"}]}, schemas=parts
    )
    assert {one.kind for one in diff(plain, merged).changes} == {"component-added"}


PROSE = ("description", "summary", "title", "example", "externalDocs", "x-readme")


def test_prose_is_not_a_change_but_a_field_of_that_name_is() -> None:
    before = make_spec(sent=widget(name=TEXT), parameter=query())
    after = copy.deepcopy(before)
    operation = after["paths"]["/widgets"]["post"]
    for holder in (after["info"], operation, operation["parameters"][0]):
        holder |= dict.fromkeys(PROSE, "words")
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    schema |= dict.fromkeys(PROSE, "words")
    schema["properties"]["name"] |= dict.fromkeys(PROSE, "words")
    assert diff(before, after).changes == []
    for name in PROSE:
        schema["properties"][name] = TEXT
    assert {one.where for one in diff(before, after).changes} == {f"request body {name}" for name in PROSE}


@cache
def pinned() -> Spec:
    content: Spec = json.loads((ROOT / "spec" / "openapiv3.json").read_text(encoding="utf-8"))
    return content


def nodes(value: Any) -> Iterator[Any]:
    yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(one)


@pytest.mark.whole
@pytest.mark.parametrize("seed", range(20))
def test_every_changed_fact_is_found(seed: int) -> None:
    """Remove or change any one fact of the pinned spec: a change is found in both directions."""
    chance = random.Random(seed)
    before = pinned()
    after = copied(before)
    holders = [one for one in nodes(after["paths"]) if isinstance(one, dict) and one and "$ref" not in one]
    holders += [one for one in nodes(after["components"]["schemas"]) if isinstance(one, dict) and "type" in one]
    holder = chance.choice(holders)
    name = chance.choice([one for one in holder if one not in ("description", "explode", "operationId")] or ["type"])
    if isinstance(holder.get(name), bool):
        holder[name] = not holder[name]
    else:
        holder.pop(name, None)
    if strip_prose(after) != before:
        assert diff(before, after).changes, name
        assert diff(after, before).changes, name


@pytest.mark.parametrize(
    "odd",
    [
        {"parameters": "none"},
        {"parameters": [None, 3, {"name": 1}, {"$ref": "#/nowhere"}, {"$ref": 5}]},
        {"responses": {"200": None, "default": {"content": {"application/json": None}}}},
        {"requestBody": {"$ref": "#/paths/~1widgets/post/requestBody"}},
        {"requestBody": {"content": {"application/json": {"schema": {"allOf": [{"$ref": "elsewhere.json"}, 3]}}}}},
        {"requestBody": {"content": {"application/json": {"schema": {"type": ["string", "null"], "enum": "x"}}}}},
        {"tags": "x", "security": {}, "deprecated": "yes", "callbacks": [], "operationId": 7},
    ],
)
def test_an_unusual_spec_is_compared(odd: Spec) -> None:
    before, after = make_spec(), make_spec(**odd)
    assert diff(before, after).added == diff(after, before).removed
    assert diff(after, copy.deepcopy(after)).changes == []


def test_a_duplicate_id_is_distinguished_by_its_path() -> None:
    before, after = make_spec(), make_spec()
    after["paths"]["/again"] = copy.deepcopy(after["paths"]["/widgets"])
    assert diff(before, after).added == diff(after, before).removed == ["changeWidget"]
    assert diff(after, after).changes == []


# --- the official versions


@cache
def all_facts() -> list[Spec]:
    return [strip_prose(version) for version in history()]


@pytest.mark.whole
def test_every_operation_that_came_or_went_between_the_official_versions_is_named() -> None:
    for (before, old), (after, new) in pairwise(zip(history(), all_facts(), strict=True)):
        ids = [{one.id for one in endpoints(version)} for version in (before, after)]
        result, back = diff(before, after), diff(after, before)
        assert result.added == back.removed == sorted(ids[1] - ids[0])
        assert result.removed == back.added == sorted(ids[0] - ids[1])
        assert bool(result.changes) == bool(back.changes) == (old != new)
        renamed = {one.was: one.now for one in result.changes if one.kind == "operation-renamed"}
        assert renamed == result.renamed == {now: was for was, now in back.renamed.items()}
        kinds = {"operation-removed": (result.removed, renamed), "operation-added": (result.added, renamed.values())}
        for kind, (listed, elsewhere) in kinds.items():
            named = [one.operation for one in result.changes if one.kind == kind]
            assert sorted([*named, *elsewhere]) == listed


@pytest.mark.whole
def test_the_facts_of_an_official_version_are_the_version() -> None:
    for version, kept in zip(history(), all_facts(), strict=True):
        assert diff(version, kept).changes == diff(kept, version).changes == []


def test_a_known_change_between_two_official_versions() -> None:
    """Two known changes: a scope that became another one, and a path that was removed with its operations."""
    versions = history()
    result = diff(versions[2], versions[3])
    assert {"createResponsePlay", "updateResponsePlay", "deleteResponsePlay"} <= set(result.removed)
    scopes = {one.operation: (one.was, one.now) for one in result.changes if one.kind == "scope-changed"}
    assert scopes["getAnalyticsMetricsIncidentsAll"] == ("analytics.read", "analytics.write")
    assert result.bump == "major"


@pytest.mark.parametrize(
    ("version", "bump", "after"),
    [
        ("0.1.0", "major", "0.2.0"),
        ("0.1.0", "minor", "0.1.1"),
        ("1.2.3", "major", "2.0.0"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "none", "1.2.3"),
    ],
)
def test_the_version_after_a_bump(version: str, bump: str, after: str) -> None:
    assert next_version(version, bump) == after
