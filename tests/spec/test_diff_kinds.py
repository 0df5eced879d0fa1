"""Kinds of change that need more than one schema to show: unions, renames, servers, security, and hostile specs."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from pagerduty_client.spec.diff import diff
from pagerduty_client.spec.errors import SpecError
from tests.spec.specs import Spec, command, make_spec, widget

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
CALLERS, READERS, ADDITIVE, NEUTRAL = "breaking-callers", "breaking-readers", "additive", "neutral"
Found = set[tuple[str, str, str]]


def found(before: Spec, after: Spec) -> Found:
    """Return the locations, kinds and classes of the changes."""
    return {(one.where, one.kind, one.effect) for one in diff(before, after).changes}


def as_unions(first: Any, second: Any) -> Spec:
    return {"oneOf": [first, second]}


BOLT = {**widget(kind={"enum": ["bolt"]}, size=NUMBER), "required": ["kind", "size"]}
NUT = {**widget(kind={"enum": ["nut"]}, thread=TEXT), "required": ["kind", "thread"]}
BOTH = {
    **widget(kind={"enum": ["bolt", "nut"]}, size=NUMBER, thread=TEXT),
    "required": ["kind"],
}
WITHOUT_THREAD = {**widget(kind={"enum": ["bolt", "nut"]}, size=NUMBER), "required": ["kind"]}


def test_an_object_that_becomes_a_union_is_compared_with_all_variants() -> None:
    assert found(make_spec(sent=BOTH), make_spec(sent=as_unions(BOLT, NUT))) == {
        ("request body", "union-added", ADDITIVE)
    }
    assert found(make_spec(received=BOTH), make_spec(received=as_unions(BOLT, NUT))) == {
        ("response 200", "union-added", READERS)
    }
    needed = {**BOTH, "required": ["kind", "size"]}
    assert found(make_spec(received=needed), make_spec(received=as_unions(BOLT, NUT))) == {
        ("response 200", "union-added", READERS),
        ("response 200 size", "field-optional", READERS),
    }
    other = as_unions(BOLT, widget(kind={"enum": ["nut"]}, thread=NUMBER))
    assert ("request body thread", "type-changed", CALLERS) in found(make_spec(sent=BOTH), make_spec(sent=other))


def test_a_union_that_becomes_an_object_is_compared_with_all_variants() -> None:
    assert found(make_spec(received=as_unions(BOLT, NUT)), make_spec(received=BOTH)) == {
        ("response 200", "union-removed", NEUTRAL)
    }
    assert ("response 200 thread", "field-removed", READERS) in found(
        make_spec(received=as_unions(BOLT, NUT)), make_spec(received=WITHOUT_THREAD)
    )
    assert ("request body thread", "field-removed", CALLERS) in found(
        make_spec(sent=as_unions(BOLT, NUT)), make_spec(sent=WITHOUT_THREAD)
    )


def test_a_union_that_moves_into_or_out_of_a_field_breaks_no_caller() -> None:
    inside = widget(part=as_unions(BOLT, NUT))
    outside = as_unions(widget(part=BOLT), widget(part=NUT))
    assert {effect for _, _, effect in found(make_spec(sent=inside), make_spec(sent=outside))} == {ADDITIVE}


def test_a_union_with_fields_next_to_its_variants() -> None:
    union = {**widget(name=TEXT), "oneOf": [widget(size=NUMBER), widget(thread=TEXT)]}
    plain = widget(name=TEXT, size=NUMBER, thread=TEXT)
    assert found(make_spec(sent=plain), make_spec(sent=union)) == {("request body", "union-added", ADDITIVE)}
    renamed = {**widget(title=TEXT), "oneOf": [widget(size=NUMBER), widget(thread=TEXT)]}
    assert ("request body name", "field-removed", CALLERS) in found(make_spec(sent=plain), make_spec(sent=renamed))


def test_variants_are_matched_by_what_they_are() -> None:
    before = {"Bolt": BOLT, "Nut": NUT}
    after = {"Screw": BOLT, "Nut": NUT, "Washer": widget(hole=NUMBER)}

    def of(schemas: Spec) -> Spec:
        references = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
        return make_spec(received={"oneOf": references}, schemas=schemas)

    assert found(of(before), of(after)) == {
        ("response 200", "variant-added", ADDITIVE),
        ("components schemas Bolt", "component-renamed", NEUTRAL),
        ("components schemas Washer", "component-added", NEUTRAL),
    }
    assert found(of(after), of(before)) >= {("response 200", "variant-removed", READERS)}


def test_a_variant_that_is_null_makes_the_union_nullable() -> None:
    nullable = {"anyOf": [TEXT, {"type": "null"}]}
    assert found(make_spec(sent=widget(name=nullable)), make_spec(sent=widget(name={**TEXT, "nullable": True}))) == {
        ("spec", "rewritten", NEUTRAL)
    }


def operation(**more: Any) -> Spec:
    return make_spec(received=widget(name=TEXT), **more)


def test_renamed_operations_are_renames_and_are_compared() -> None:
    before, after = operation(), operation(operationId="replaceWidget", deprecated=True)
    result = diff(before, after)
    assert result.renamed == {"changeWidget": "replaceWidget"}
    assert {(one.operation, one.kind, one.was, one.now) for one in result.changes} == {
        ("changeWidget", "operation-renamed", "changeWidget", "replaceWidget"),
        ("changeWidget", "operation-deprecated", None, None),
    }
    assert (result.added, result.removed, result.bump) == (["replaceWidget"], ["changeWidget"], "major")


def parameter(name: str, kind: str = "query", **more: Any) -> Spec:
    return {"name": name, "in": kind, "schema": TEXT, **more}


def test_renamed_parameters_and_fields_are_renames() -> None:
    assert found(make_spec(parameter=parameter("user_id")), make_spec(parameter=parameter("user_ids"))) == {
        ("query parameter user_id", "parameter-renamed", CALLERS)
    }
    assert found(make_spec(parameter=parameter("color")), make_spec(parameter=parameter("size"))) == {
        ("query parameter color", "parameter-removed", CALLERS),
        ("query parameter size", "parameter-added", ADDITIVE),
    }
    old, new = widget(service_name=TEXT), widget(name_of_service=TEXT)
    assert found(make_spec(sent=old), make_spec(sent=new)) == {("request body service_name", "field-renamed", CALLERS)}
    assert found(make_spec(received=old), make_spec(received=new)) == {
        ("response 200 service_name", "field-renamed", READERS)
    }
    other = widget(name_of_service=NUMBER)
    assert {kind for _, kind, _ in found(make_spec(sent=old), make_spec(sent=other))} == {
        "field-removed",
        "field-added",
    }


def moved(path: str, name: str) -> Spec:
    made = make_spec(parameter=parameter(name, "path", required=True))
    made["paths"] = {path: made["paths"]["/widgets"]}
    return made


def test_the_name_of_a_path_parameter_is_not_part_of_the_request() -> None:
    assert found(moved("/widgets/{id}", "id"), moved("/widgets/{widget_id}", "widget_id")) == {
        ("operation", "operation-moved", NEUTRAL),
        ("path parameter id", "parameter-renamed", NEUTRAL),
    }


def with_schema(**schemas: Any) -> Spec:
    return make_spec(received={"$ref": f"#/components/schemas/{next(iter(schemas))}"}, schemas=schemas)


def test_a_renamed_schema_is_a_rename() -> None:
    shape = widget(name=TEXT, size=NUMBER, parent=TEXT)
    assert found(with_schema(Widget=shape), with_schema(WidgetModel=shape)) == {
        ("components schemas Widget", "component-renamed", NEUTRAL)
    }


SERVER = {"url": "https://one.example"}
OTHER = {"url": "https://two.example"}
TEMPLATE: Spec = {
    "url": "https://{region}.example",
    "variables": {"region": {"default": "us", "enum": ["us", "eu"]}},
}


def at_path(**more: Any) -> Spec:
    made = operation()
    made["paths"]["/widgets"] |= more
    return made


def test_servers_of_the_spec_paths_and_operations() -> None:
    def spec(*servers: Spec) -> Spec:
        return {**operation(), "servers": list(servers)}

    assert found(spec(SERVER), spec(SERVER, OTHER)) == {("servers", "server-added", ADDITIVE)}
    assert found(spec(SERVER, OTHER), spec(SERVER)) == {("servers", "server-removed", CALLERS)}
    fewer = copy.deepcopy(TEMPLATE)
    fewer["variables"]["region"]["enum"] = ["us"]
    location = "servers https://{region}.example"
    assert found(spec(TEMPLATE), spec(fewer)) == {(location, "server-variables-changed", CALLERS)}
    for before, after in (
        (operation(), operation(servers=[SERVER])),
        (operation(servers=[SERVER]), operation()),
        (at_path(), at_path(servers=[SERVER])),
    ):
        assert found(before, after) == {("servers", "servers-changed", CALLERS)}
    for make in (at_path, operation):
        assert found(make(servers=[SERVER]), make(servers=[SERVER, OTHER])) == {("servers", "server-added", ADDITIVE)}
        assert found(make(servers=[SERVER]), make(servers=[OTHER])) == {
            ("servers", "server-removed", CALLERS),
            ("servers", "server-added", ADDITIVE),
        }


KEY = {"type": "apiKey", "in": "header", "name": "Authorization"}
OAUTH: Spec = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://a.example", "scopes": {"read": "words", "write": "words"}}},
}


def secured(schemes: Spec, *requirements: Spec, **more: Any) -> Spec:
    made = operation(**more)
    made["components"]["securitySchemes"] = schemes
    return {**made, "security": list(requirements)}


def test_security_schemes() -> None:
    location = "security scheme key"
    before = secured({"key": KEY}, {"key": []})
    for field, value in (("in", "query"), ("name", "X-Key"), ("type", "http")):
        after = secured({"key": {**KEY, field: value}}, {"key": []})
        assert found(before, after) == {(location, f"security-scheme-{field}-changed", CALLERS)}
        unused = secured({"key": KEY}), secured({"key": {**KEY, field: value}})
        assert found(*unused) == {(location, f"security-scheme-{field}-changed", NEUTRAL)}
    assert found(before, secured({"api_key": KEY}, {"api_key": []})) == {(location, "security-scheme-renamed", NEUTRAL)}
    assert found(before, secured({"key": KEY, "oauth": OAUTH}, {"key": []})) == {
        ("security scheme oauth", "security-scheme-added", ADDITIVE)
    }
    flow = copy.deepcopy(OAUTH)
    del flow["flows"]["clientCredentials"]["scopes"]["write"]
    flow["flows"]["clientCredentials"]["tokenUrl"] = "https://b.example"
    oauth = secured({"oauth": OAUTH}, {"oauth": ["read"]}), secured({"oauth": flow}, {"oauth": ["read"]})
    location = "security scheme oauth clientCredentials"
    assert found(*oauth) == {(location, "oauth-scope-removed", CALLERS), (location, "oauth-tokenUrl-changed", CALLERS)}


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ([{"key": []}], [{"key": []}, {"oauth": ["read"]}], ADDITIVE),
        ([{"key": []}, {"oauth": ["read"]}], [{"key": []}], CALLERS),
        ([{"oauth": ["read"]}], [{"oauth": ["read", "write"]}], CALLERS),
        ([{"oauth": ["read", "write"]}], [{"oauth": ["read"]}], ADDITIVE),
        ([{"key": [], "oauth": []}], [{"key": []}], ADDITIVE),
        ([{"key": []}], [{"key": [], "oauth": []}], CALLERS),
        ([{"key": []}], [], ADDITIVE),
        ([], [{"key": []}], CALLERS),
    ],
)
def test_security_requirements(before: Any, after: Any, effect: str) -> None:
    schemes = {"key": KEY, "oauth": OAUTH}
    assert found(secured(schemes, *before), secured(schemes, *after)) == {("security", "security-changed", effect)}
    of_operation = [secured(schemes, {"key": []}, security=one) for one in (before, after)]
    assert found(*of_operation) == {("security", "security-changed", effect)}
    inherited = secured(schemes, *before), secured(schemes, *before, security=after)
    assert found(*inherited) == {("security", "security-changed", effect)}


def test_what_is_stated_and_what_is_inherited_are_the_same() -> None:
    requirement: Spec = {"key": []}
    for inherited, stated in (
        (secured({"key": KEY}, requirement), secured({"key": KEY}, requirement, security=[requirement])),
        ({**operation(), "servers": [SERVER]}, {**operation(servers=[SERVER]), "servers": [SERVER]}),
        (operation(), {**operation(), "security": []}),
    ):
        for first, second in ((inherited, stated), (stated, inherited)):
            assert found(first, second) == {("spec", "rewritten", NEUTRAL)}


LIMITS: dict[str, tuple[Any, Any, str]] = {
    "minimum of zero": ({}, {"minimum": 0}, "minimum-changed"),
    "maximum": ({"maximum": 9}, {"maximum": 0}, "maximum-changed"),
    "exclusive": ({"maximum": 9}, {"maximum": 9, "exclusiveMaximum": True}, "exclusiveMaximum-changed"),
    "length": ({"maxLength": 9}, {"maxLength": 8}, "maxLength-changed"),
    "items": ({"minItems": 1}, {"minItems": 2}, "minItems-changed"),
    "properties": ({}, {"maxProperties": 2}, "maxProperties-changed"),
    "unique": ({}, {"uniqueItems": True}, "uniqueItems-changed"),
    "pattern": ({}, {"pattern": "a"}, "pattern-changed"),
    "multiple": ({"multipleOf": 2}, {"multipleOf": 4}, "multipleOf-changed"),
}


@pytest.mark.parametrize("name", LIMITS)
def test_a_tighter_limit_breaks_callers_and_a_looser_one_does_not(name: str) -> None:
    loose, tight, kind = ({**TEXT, **one} if isinstance(one, dict) else one for one in LIMITS[name])
    where = "request body name"
    specs = [make_spec(sent=widget(name=one)) for one in (loose, tight)]
    assert found(*specs) == {(where, kind, CALLERS)}
    assert found(specs[1], specs[0]) == {(where, kind, ADDITIVE)}
    received = [make_spec(received=widget(name=one)) for one in (loose, tight)]
    assert {effect for _, _, effect in found(*received)} == {NEUTRAL}


SAME: dict[str, tuple[Spec, Spec]] = {
    "a limit that restricts nothing": ({**TEXT, "minLength": 0}, TEXT),
    "an object by its fields": (widget(name=TEXT), {"properties": {"name": TEXT}}),
    "flags that are off": ({**TEXT, "nullable": False, "readOnly": False, "deprecated": False}, TEXT),
    "additional fields of any kind": ({"type": "object", "additionalProperties": True}, {"type": "object"}),
    "a union of one": ({"oneOf": [TEXT]}, TEXT),
    "one part with words": ({"allOf": [TEXT], "description": "words"}, TEXT),
}


@pytest.mark.parametrize("name", SAME)
def test_equivalent_statements_break_no_one(name: str) -> None:
    for first, second in (SAME[name], reversed(SAME[name])):
        for side in ("sent", "received"):
            specs = [make_spec(**{side: widget(part=one)}) for one in (first, second)]
            assert {effect for _, _, effect in found(*specs)} <= {NEUTRAL}


def test_defaults_of_a_parameter_are_no_change_when_they_are_written_out() -> None:
    plain = make_spec(parameter=parameter("ids[]"))
    written = make_spec(parameter=parameter("ids[]", style="form", explode=True, required=False, allowReserved=False))
    assert {effect for _, _, effect in found(plain, written)} <= {NEUTRAL}
    assert ("query parameter ids[]", "explode-changed", CALLERS) in found(
        plain, make_spec(parameter=parameter("ids[]", explode=False))
    )


def test_how_a_single_value_is_exploded_is_not_a_change_of_the_request() -> None:
    for schema in (TEXT, NUMBER):
        before, after = (make_spec(parameter=parameter("x", schema=schema, explode=one)) for one in (True, False))
        assert found(before, after) == {("query parameter x", "explode-changed", NEUTRAL)}
    listed = {"type": "array", "items": TEXT}
    before, after = (make_spec(parameter=parameter("x", schema=listed, explode=one)) for one in (True, False))
    assert found(before, after) == {("query parameter x", "explode-changed", CALLERS)}


@pytest.mark.parametrize("name", ["allowEmptyValue", "allowReserved"])
def test_what_a_parameter_allows(name: str) -> None:
    less, more = (make_spec(parameter={**parameter("x"), name: one}) for one in (False, True))
    assert found(less, more) == {("query parameter x", f"{name}-changed", ADDITIVE)}
    assert found(more, less) == {("query parameter x", f"{name}-changed", CALLERS)}


def test_a_path_parameter_is_one_whether_or_not_it_is_declared() -> None:
    declared, undeclared = moved("/widgets/{id}", "id"), moved("/widgets/{id}", "id")
    del undeclared["paths"]["/widgets/{id}"]["post"]["parameters"]
    for first, second in ((declared, undeclared), (undeclared, declared)):
        assert found(first, second) == {("spec", "rewritten", NEUTRAL)}
    number = copy.deepcopy(declared)
    number["paths"]["/widgets/{id}"]["post"]["parameters"][0]["schema"] = NUMBER
    assert found(undeclared, number) == {("path parameter id", "type-changed", CALLERS)}
    elsewhere = make_spec(parameter=parameter("absent", "path", required=True))
    assert found(make_spec(), elsewhere) == {("spec", "rewritten", NEUTRAL)}


def with_status(status: str, schema: Any = TEXT) -> Spec:
    responses = {status: {"content": {"application/json": {"schema": widget(name=schema)}}}}
    return make_spec(responses=responses)


def test_a_range_of_statuses_covers_each_of_them() -> None:
    for first, second in (("200", "2XX"), ("2XX", "200")):
        assert found(with_status(first), with_status(second)) == {
            (f"response {first}", "response-removed", NEUTRAL),
            (f"response {second}", "response-added", ADDITIVE),
        }
        assert (f"response {first} name", "type-changed", READERS) in found(
            with_status(first), with_status(second, NUMBER)
        )
    assert ("response 200", "response-removed", READERS) in found(with_status("200"), with_status("4XX"))


def test_the_charset_is_not_part_of_the_media_type() -> None:
    plain, written = (
        make_spec(requestBody={"content": {media: {"schema": TEXT}}})
        for media in ("application/json", "application/json; charset=utf-8")
    )
    assert found(plain, written) == {("spec", "rewritten", NEUTRAL)}


def test_headers_sent_by_the_client_may_be_removed() -> None:
    assert found(make_spec(parameter=parameter("From", "header")), make_spec()) == {
        ("header parameter From", "parameter-removed", ADDITIVE)
    }
    assert found(make_spec(parameter=parameter("X-Other", "header")), make_spec()) == {
        ("header parameter X-Other", "parameter-removed", CALLERS)
    }


def test_a_tag_in_other_letters_moves_nothing() -> None:
    assert found(operation(tags=["OAuth Delegations"]), operation(tags=["OAuth delegations"])) == {
        ("tags", "tag-changed", NEUTRAL)
    }


def test_components_that_no_operation_uses() -> None:
    def spec(kind: str, value: Any) -> Spec:
        made = operation(deprecated=bool(value))
        made["components"][kind] = {"Spare": value}
        return made

    for kind, value in (("parameters", parameter("x")), ("schemas", TEXT), ("responses", {"headers": {"X": {}}})):
        assert (f"components {kind} Spare", "component-changed", NEUTRAL) in found(spec(kind, {}), spec(kind, value))


def ref(name: object) -> Spec:
    return {"$ref": f"#/components/schemas/{name}"}


def nested(depth: int, width: int, keyword: str) -> Spec:
    """Nested combinations, which would have width ** depth parts if expanded."""
    schemas: Spec = {
        f"S{level}": {
            keyword: [{"allOf": [ref(f"S{level + 1}"), widget(**{f"f{part}": TEXT})]} for part in range(width)]
        }
        for level in range(depth)
    }
    return {**schemas, f"S{depth}": widget(end=TEXT)}


HOSTILE: dict[str, Spec] = {
    "allOf nested": nested(40, 10, "allOf"),
    "oneOf nested": nested(30, 3, "oneOf"),
    "an allOf chain": {
        f"S{level}": {"allOf": [ref(f"S{level + 1}"), widget(**{f"f{level}": TEXT})]} for level in range(2000)
    },
    "a chain of references": {f"S{level}": ref(f"S{level + 1}") for level in range(5000)},
    "a circle of allOf": {f"S{level}": {"allOf": [ref(f"S{(level + 1) % 9}"), widget(x=TEXT)]} for level in range(9)},
    "an array of itself": {
        "S0": {"oneOf": [{"type": "array", "items": ref("S0")}, {"type": "array", "items": ref("S1")}]}
    },
    "properties": {"S0": widget(**{f"f{number}": TEXT for number in range(20_000)})},
    "enum values": {"S0": {"type": "string", "enum": [f"v{number}" for number in range(100_000)]}},
    "variants": {"S0": {"oneOf": [widget(**{f"f{number}": TEXT}) for number in range(2_000)]}},
    "a lone surrogate": {"S0": widget(**{"\ud800": {"type": "string", "enum": ["\udfff"]}})},
}


@pytest.mark.whole
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_spec_is_compared_or_rejected(name: str) -> None:
    """The test verifies that it ends; the command's limits are counted in steps, not in seconds."""
    hostile = HOSTILE[name]
    plain = make_spec(sent=ref("S0"), received=ref("S0"), schemas={"S0": widget(name=TEXT)})
    spec = make_spec(sent=ref("S0"), received=ref("S0"), schemas=hostile)
    changed = copy.deepcopy(spec)
    last = list(hostile)[-1]
    changed["components"]["schemas"][last] = {"allOf": [hostile[last], widget(more=TEXT)]}
    for before, after in ((plain, spec), (spec, plain), (spec, changed)):
        try:
            assert diff(before, after).changes
        except SpecError as error:
            assert "too large or too deeply combined" in str(error)


def test_a_lone_surrogate_is_printed(tmp_path: Any) -> None:
    for name, schemas in (("before", {"S0": widget()}), ("after", HOSTILE["a lone surrogate"])):
        (tmp_path / f"{name}.json").write_text(json.dumps(make_spec(received=ref("S0"), schemas=schemas)))
    for form in ("text", "json", "markdown"):
        done = command("spec", "diff", tmp_path / "before.json", tmp_path / "after.json", "--format", form)
        assert (done.returncode, done.stderr) == (0, "")
        assert "\\ud800" in done.stdout
