"""The facts of a spec: the whole API, none of the prose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from scripts import patch
from scripts.facts import TITLE, strip_prose
from scripts.openapi import Spec, endpoints, pointer_to
from scripts.spec_file import canonical, find_problems, read
from tests.pipeline.conftest import OPERATIONS, ROOT, small
from tests.upstream import official_spec as upstream
from tests.upstream import over_versions

PROSE = {"description", "summary", "example", "examples", "title", "externalDocs"}
# Keys whose own keys are named by the spec's author.
NAMED = {"properties", "schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "paths"}
NAMED |= {"content", "mapping", "scopes", "callbacks"}


def prose(node: Any, steps: tuple[str | int, ...] = (), *, named: bool = False) -> Iterator[tuple[str | int, ...]]:
    """Yield the locations of prose: keys that hold it, and are not names that the author chose."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in PROSE and not named:
                yield (*steps, key)
            yield from prose(value, (*steps, key), named=key in NAMED and not named)
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from prose(value, (*steps, number))


def leaves(node: Any, steps: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Yield every scalar value, with the steps to it."""
    inside: Any = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inside:
        yield from leaves(value, (*steps, key))
    if not isinstance(node, (dict, list)):
        yield steps, node


def at(node: Any, steps: tuple[str | int, ...]) -> Any:
    for step in steps:
        node = node[step]
    return node


def said(spec: Spec) -> dict[tuple[str | int, ...], Any]:
    """The sentences that facts must have: our title, and the phrases of response statuses."""
    return {steps: at(spec, steps) for steps in prose(spec)}


def assert_only_phrases(kept: Spec) -> None:
    sentences = said(kept)
    assert sentences.pop(("info", "title")) == TITLE
    assert all(steps[-3] == "responses" and steps[-1] == "description" for steps in sentences)
    for steps, text in sentences.items():
        status = str(steps[-2])
        assert text == (HTTPStatus(int(status)).phrase if status.isdecimal() else status)


def assert_nothing_moved(spec: Spec, kept: Spec) -> None:
    own = said(kept).keys()
    found = 0
    for steps, value in leaves(kept):
        if steps not in own:
            assert at(spec, steps) == value, pointer_to(*steps)
            found += 1
    assert found > 100


def test_no_prose_survives() -> None:
    assert "prose" in canonical(small())
    kept = strip_prose(small())
    assert "prose" not in canonical(kept)
    assert_only_phrases(kept)


def test_no_prose_survives_of_the_pinned_spec() -> None:
    assert_only_phrases(read(ROOT / "spec" / "openapiv3.json"))


@pytest.mark.whole
@over_versions()
def test_no_prose_survives_of_an_official_spec(version: str) -> None:
    kept = strip_prose(upstream(version))
    assert_only_phrases(kept)
    assert_nothing_moved(upstream(version), kept)
    assert {one.id for one in endpoints(kept)} == {one.id for one in endpoints(upstream(version))}


def test_properties_that_are_named_like_prose_stay() -> None:
    properties = strip_prose(small())["components"]["schemas"]["Widget"]["properties"]
    assert properties.keys() == small()["components"]["schemas"]["Widget"]["properties"].keys()
    assert properties["title"] == {"type": "string"}
    assert properties["description"] == {"type": "string", "nullable": True}
    assert properties["example"] == {"type": "string"}
    assert properties["summary"] == {"$ref": "#/components/schemas/Text"}


def test_schemas_and_parameters_that_are_named_like_prose_stay(spec: Spec) -> None:
    spec["components"]["schemas"]["description"] = {"type": "string", "description": "prose"}
    spec["components"]["parameters"]["example"] = {"name": "summary", "in": "query", "schema": {"type": "string"}}
    spec["paths"]["/title"] = {"get": {"operationId": "title", "tags": ["summary"], "responses": {"204": {}}}}
    kept = strip_prose(spec)
    assert kept["components"]["schemas"]["description"] == {"type": "string"}
    assert kept["components"]["parameters"]["example"]["name"] == "summary"
    assert kept["paths"]["/title"]["get"]["tags"] == ["summary"]


def test_a_required_field_that_is_named_like_prose_stays_required(spec: Spec) -> None:
    spec["components"]["schemas"]["Widget"]["required"] = ["description", "title"]
    assert strip_prose(spec)["components"]["schemas"]["Widget"]["required"] == ["description", "title"]


def test_facts_keep_their_location_and_value() -> None:
    assert_nothing_moved(small(), strip_prose(small()))


def test_array_items_keep_their_positions() -> None:
    spec, kept = small(), strip_prose(small())
    parameters = kept["paths"]["/widgets"]["get"]["parameters"]
    assert [one.get("name", one.get("$ref")) for one in parameters] == [
        "#/components/parameters/limit",
        "#/components/parameters/offset",
        "statuses[]",
        "since",
    ]
    assert parameters[2] == {
        "name": "statuses[]",
        "in": "query",
        "explode": True,
        "schema": {"type": "string", "enum": ["open", "closed"]},
    }
    assert kept["components"]["schemas"]["Bolt"]["allOf"] == spec["components"]["schemas"]["Bolt"]["allOf"]
    assert kept["tags"] == [{"name": "Widgets"}, {"name": "Reports"}]


def test_a_schema_of_prose_only_keeps_its_position(spec: Spec) -> None:
    spec["components"]["schemas"]["Bolt"]["allOf"].insert(0, {"description": "prose"})
    assert strip_prose(spec)["components"]["schemas"]["Bolt"]["allOf"][0] == {}
    assert len(strip_prose(spec)["components"]["schemas"]["Bolt"]["allOf"]) == 3


@pytest.mark.parametrize(
    ("status", "phrase"),
    [("200", "OK"), ("204", "No Content"), ("404", "Not Found"), ("429", "Too Many Requests"), ("default", "default")],
)
def test_a_response_is_described_by_the_phrase_of_its_status(spec: Spec, status: str, phrase: str) -> None:
    spec["paths"]["/widgets"]["get"]["responses"] = {status: {"description": "prose"}}
    assert strip_prose(spec)["paths"]["/widgets"]["get"]["responses"] == {status: {"description": phrase}}


def test_a_status_without_a_phrase_is_described_by_its_code(spec: Spec) -> None:
    spec["paths"]["/widgets"]["get"]["responses"] = {"299": {"description": "prose"}, "5XX": {"description": "x"}}
    responses = strip_prose(spec)["paths"]["/widgets"]["get"]["responses"]
    assert {status: one["description"] for status, one in responses.items()} == {"299": "299", "5XX": "5XX"}


def test_a_shared_response_is_described_by_its_name() -> None:
    assert strip_prose(small())["components"]["responses"]["Invalid"]["description"] == "Invalid"


def test_only_pagerdutys_vendor_extensions_are_kept(spec: Spec) -> None:
    operation = spec["paths"]["/widgets"]["get"]
    operation["x-pd-early-access"] = {"any": ["thing"]}
    kept = strip_prose(spec)
    assert kept["paths"]["/widgets"]["get"]["x-pd-requires-scope"] == "widgets.read"
    assert kept["paths"]["/widgets"]["get"]["x-pd-early-access"] == {"any": ["thing"]}
    text = canonical(kept)
    assert "x-internal" not in text
    assert text.count('"x-') == 3


def test_every_fact_of_a_schema_stays(spec: Spec) -> None:
    schema = {
        "type": "string",
        "format": "email",
        "pattern": "^a$",
        "enum": ["a", None],
        "default": "a",
        "minLength": 1,
        "maxLength": 2,
        "nullable": True,
        "readOnly": False,
        "writeOnly": True,
        "deprecated": True,
    }
    numbers = {"type": "number", "minimum": 1, "maximum": 9, "exclusiveMinimum": True, "multipleOf": 2}
    lists = {"type": "array", "items": {"not": {"type": "string"}}, "minItems": 1, "maxItems": 2, "uniqueItems": True}
    objects = {"type": "object", "additionalProperties": False, "minProperties": 1, "maxProperties": 2}
    spec["components"]["schemas"] |= {"S": schema, "N": numbers, "L": lists, "O": objects}
    kept = strip_prose(spec)["components"]["schemas"]
    assert {name: kept[name] for name in "SNLO"} == {"S": schema, "N": numbers, "L": lists, "O": objects}


def test_a_callback_reference_is_dropped(spec: Spec) -> None:
    item = {"post": {"responses": {"204": {"description": "prose"}}}}
    spec["components"]["callbacks"] = {"Done": {"{$request.body#/url}": item}}
    spec["paths"]["/widgets"]["post"]["callbacks"] = {
        "done": {"$ref": "#/components/callbacks/Done"},
        "made": {"{$request.body#/url}": item},
    }
    kept = strip_prose(spec)
    assert kept["paths"]["/widgets"]["post"]["callbacks"] == {
        "made": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "No Content"}}}}}
    }
    assert "callbacks" not in kept["components"]
    assert list(find_problems(kept)) == []


def test_a_discriminator_keeps_its_mapping() -> None:
    assert strip_prose(small())["components"]["schemas"]["Part"] == small()["components"]["schemas"]["Part"]


def test_security_and_deprecation_stay(spec: Spec) -> None:
    spec["paths"]["/widgets"]["get"]["security"] = []
    kept = strip_prose(spec)
    assert kept["security"] == [{"token": []}]
    assert kept["paths"]["/widgets"]["get"]["security"] == []
    assert kept["paths"]["/widgets/{id}"]["delete"]["deprecated"] is True
    assert kept["components"]["securitySchemes"] == {
        "token": {"type": "apiKey", "name": "Authorization", "in": "header"}
    }


def test_the_input_is_not_modified(spec: Spec) -> None:
    strip_prose(spec)
    assert spec == small()


def test_the_facts_of_facts_are_the_same_facts() -> None:
    assert strip_prose(strip_prose(small())) == strip_prose(small())


def test_the_facts_are_a_valid_spec() -> None:
    OpenAPIV30SpecValidator(json.loads(json.dumps(small()))).validate()
    kept = strip_prose(small())
    OpenAPIV30SpecValidator(json.loads(json.dumps(kept))).validate()
    assert list(find_problems(kept)) == []
    assert tuple(sorted(one.id for one in endpoints(kept))) == OPERATIONS


def test_the_pinned_spec_is_its_own_facts() -> None:
    pinned = read(ROOT / "spec" / "openapiv3.json")
    assert strip_prose(pinned) == pinned


@pytest.mark.whole
def test_the_pinned_spec_is_valid_once_it_is_patched() -> None:
    pinned = read(ROOT / "spec" / "openapiv3.json")
    patched, stale = patch.apply(pinned, patch.load(ROOT / "spec" / "patches"))
    assert stale == []
    OpenAPIV30SpecValidator(patched).validate()
