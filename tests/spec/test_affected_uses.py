"""Which change affects which line of a program, on small invented specs; and which variants of a union correspond."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pagerduty_client.spec.affects import affects
from pagerduty_client.spec.diff import diff
from pagerduty_client.spec.schemas import SpecReader
from pagerduty_client.spec.usage import read_program, uses_of
from pagerduty_client.spec.variants import best, label, likeness, pairs
from tests.spec.specs import Spec, make_spec, widget

STRING, INTEGER = {"type": "string"}, {"type": "integer"}
COLORS = {"type": "string", "enum": ["red", "green"]}
IMPORT = "from pagerduty_rest.api.widgets import change_widget\n"


def affected(folder: Path, code: str, before: Spec, after: Spec) -> set[tuple[str, int]]:
    """Return the kinds and lines of the changes that affect a program; line 1 is the one after the import."""
    (folder / "code.py").write_text(IMPORT + code, encoding="utf-8", newline="\n")
    reader = SpecReader(before)
    uses = uses_of(read_program(folder, pytest.fail), reader)
    return {
        (one.change.kind, line - 1)
        for one in affects(uses, diff(reader, SpecReader(after).spec))
        for _, line in one.locations
    }


def parameter(name: str = "color", kind: str = "query", **more: Any) -> Spec:
    return {"name": name, "in": kind, "schema": COLORS, **more}


RED_ONLY = {"type": "string", "enum": ["red"]}
OBJECT = widget(color=COLORS, size=INTEGER)
WRAPPED = widget(widget=OBJECT)


def requires(schema: Spec, *names: str) -> Spec:
    return {**schema, "required": list(names)}


# The program after its import, two specs, and what affects it.
CASES: dict[str, tuple[str, Spec, Spec, set[tuple[str, int]]]] = {
    "an argument loses a value that is passed": (
        'change_widget.sync(client=c, color="green")',
        make_spec(parameter=parameter()),
        make_spec(parameter=parameter(schema=RED_ONLY)),
        {("enum-value-removed", 1)},
    ),
    "an argument loses a value that is not passed": (
        'change_widget.sync(client=c, color="red")',
        make_spec(parameter=parameter()),
        make_spec(parameter=parameter(schema=RED_ONLY)),
        set(),
    ),
    "an argument loses a value, and what is passed is not known": (
        "change_widget.sync(client=c, color=color())",
        make_spec(parameter=parameter()),
        make_spec(parameter=parameter(schema=RED_ONLY)),
        {("enum-value-removed", 1)},
    ),
    "an argument that may be among those that are passed": (
        "change_widget.sync(client=c, **options)",
        make_spec(parameter=parameter()),
        make_spec(),
        {("parameter-removed", 1)},
    ),
    "an argument is new": (
        "change_widget.sync(client=c)",
        make_spec(),
        make_spec(parameter=parameter()),
        set(),
    ),
    "an argument becomes required": (
        "change_widget.sync(client=c)",
        make_spec(parameter=parameter()),
        make_spec(parameter=parameter(required=True)),
        {("parameter-required", 1)},
    ),
    "a header becomes another type": (
        "change_widget.sync(client=c)",
        make_spec(parameter=parameter("X-Color", "header")),
        make_spec(parameter=parameter("X-Color", "header", schema=INTEGER)),
        {("type-changed", 1)},
    ),
    "a field that is sent is removed": (
        'change_widget.sync(client=c, body={"color": "red"})',
        make_spec(sent=OBJECT),
        make_spec(sent=widget(size=INTEGER)),
        {("field-removed", 1)},
    ),
    "a field that is not sent is removed": (
        'change_widget.sync(client=c, body={"size": 1})',
        make_spec(sent=OBJECT),
        make_spec(sent=widget(size=INTEGER)),
        set(),
    ),
    "a field that is sent becomes required": (
        'change_widget.sync(client=c, body={"color": "red"})',
        make_spec(sent=OBJECT),
        make_spec(sent=requires(OBJECT, "color")),
        set(),
    ),
    "a field that is not sent becomes required": (
        'change_widget.sync(client=c, body={"color": "red"})',
        make_spec(sent=OBJECT),
        make_spec(sent=requires(OBJECT, "size")),
        {("field-required", 1)},
    ),
    "a required field is new": (
        'change_widget.sync(client=c, body={"color": "red"})',
        make_spec(sent=OBJECT),
        make_spec(sent=requires(widget(color=COLORS, size=INTEGER, shape=STRING), "shape")),
        {("required-field-added", 1)},
    ),
    "an optional field is new": (
        'change_widget.sync(client=c, body={"color": "red"})',
        make_spec(sent=OBJECT),
        make_spec(sent=widget(color=COLORS, size=INTEGER, shape=STRING)),
        set(),
    ),
    "a field loses a value that is sent": (
        'change_widget.sync(client=c, body={"color": "green"})',
        make_spec(sent=OBJECT),
        make_spec(sent=widget(color=RED_ONLY, size=INTEGER)),
        {("enum-value-removed", 1)},
    ),
    "a field loses a value that is not sent": (
        'change_widget.sync(client=c, body={"color": "red"})',
        make_spec(sent=OBJECT),
        make_spec(sent=widget(color=RED_ONLY, size=INTEGER)),
        set(),
    ),
    "a field in the only field of a body": (
        'change_widget.sync(client=c, body={"color": "green"})',
        make_spec(sent=WRAPPED),
        make_spec(sent=widget(widget=widget(size=INTEGER))),
        {("field-removed", 1)},
    ),
    "a field that is read is removed": (
        "found = change_widget.sync(client=c)\nprint(found.color)",
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        {("field-removed", 2)},
    ),
    "a field that is not read is removed": (
        "found = change_widget.sync(client=c)\nprint(found.size)",
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        set(),
    ),
    "a field that is read from the only field of a response": (
        "print(change_widget.sync(client=c).color)",
        make_spec(received=WRAPPED),
        make_spec(received=widget(widget=widget(size=INTEGER))),
        {("field-removed", 1)},
    ),
    "a field of the items of a response": (
        "for one in change_widget.sync(client=c):\n    print(one.color)",
        make_spec(received={"type": "array", "items": OBJECT}),
        make_spec(received={"type": "array", "items": widget(size=INTEGER)}),
        {("field-removed", 2)},
    ),
    "the items of a list": (
        "for one in change_widget.iterate(client=c):\n    print(one.color)",
        make_spec(received={"type": "array", "items": OBJECT}),
        make_spec(received={"type": "array", "items": widget(size=INTEGER)}),
        {("field-removed", 2)},
    ),
    "a field that is read by its name": (
        'found = change_widget.sync(client=c)\nprint(getattr(found, "color"))',
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        {("field-removed", 2)},
    ),
    "a field behind a condition": (
        "found = change_widget.sync(client=c)\nif found and found.size:\n    print(found.color)",
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        {("field-removed", 3)},
    ),
    "a field of a value that was assigned in a branch": (
        "try:\n    found = change_widget.sync(client=c)\nexcept OSError:\n    raise\nelse:\n    print(found.color)",
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        {("field-removed", 6)},
    ),
    "a field that is read in a function": (
        "def name(found):\n    return found.color\nprint(name(change_widget.sync(client=c)))",
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        {("field-removed", 2)},
    ),
    "a field that is read in a comprehension": (
        "print([one.color for one in change_widget.sync(client=c) if one.size])",
        make_spec(received={"type": "array", "items": OBJECT}),
        make_spec(received={"type": "array", "items": widget(size=INTEGER)}),
        {("field-removed", 1)},
    ),
    "an awaited result": (
        "async def main():\n    found = await change_widget.asyncio(client=c)\n    return found.color",
        make_spec(received=OBJECT),
        make_spec(received=widget(size=INTEGER)),
        {("field-removed", 3)},
    ),
    "an operation is removed": (
        "change_widget.sync(client=c)",
        make_spec(),
        {**make_spec(), "paths": {}},
        {("operation-removed", 1)},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_which_lines_a_change_affects(name: str, tmp_path: Path) -> None:
    code, before, after, expected = CASES[name]
    found = affected(tmp_path, code, before, after)
    found = {(kind, line) for kind, line in found if line > 0}  # not the import
    assert found == expected


# --- variants


def reader(**schemas: Any) -> SpecReader:
    return SpecReader(make_spec(schemas=schemas))


def constant(value: str, **fields: Any) -> Spec:
    return widget(type={"type": "string", "enum": [value]}, **fields)


NAMED = {"$ref": "#/components/schemas/Widget"}


@pytest.mark.parametrize(
    ("variant", "words"),
    [
        (NAMED, "Widget"),
        ({"type": "array", "items": NAMED}, "array of Widget"),
        (constant("gear"), "gear"),
        ({"type": "array", "items": constant("gear")}, "array of gear"),
        (widget(d=STRING, a=STRING, c=STRING, b=STRING), "object of a, b, c"),
        ({"type": "array", "items": {"type": "string", "format": "uri"}}, "array of string (uri)"),
        (STRING, "string"),
        ({}, "anything"),
    ],
)
def test_what_a_variant_is_called(variant: Spec, words: str) -> None:
    assert label(variant, reader(Widget=widget(id=STRING))) == words


@pytest.mark.parametrize(
    ("one", "other", "similarity"),
    [
        (widget(a=STRING, b=STRING), widget(a=STRING, b=STRING), 1.0),
        (widget(a=STRING, b=STRING), widget(b=STRING, c=STRING), 1 / 3),
        (widget(a=STRING), widget(b=STRING), 0.0),
        (widget(a=STRING), STRING, 0.0),
        (STRING, STRING, 1.0),
        (STRING, INTEGER, 0.0),
    ],
)
def test_the_similarity_of_schemas(one: Spec, other: Spec, similarity: float) -> None:
    spec = reader()
    assert likeness(spec.flat(one), spec.flat(other)) == pytest.approx(similarity)


def test_variants_correspond_by_name_then_by_facts_then_by_similarity() -> None:
    spec = reader()
    gear, lever = constant("gear", teeth=INTEGER), constant("lever", length=INTEGER)
    renamed = constant("cog", teeth=INTEGER)
    assert pairs([gear, lever], [lever, gear], spec, spec) == ([(gear, gear), (lever, lever)], [], [])
    assert pairs([gear, lever], [lever, renamed], spec, spec) == ([(lever, lever), (gear, renamed)], [], [])
    other = widget(a=STRING, b=STRING, c=STRING)
    assert pairs([gear, lever], [lever, other], spec, spec)[0] == [(lever, lever), (gear, other)], "the only ones left"
    assert pairs([gear, lever], [other], spec, spec) == ([], [gear, lever], [other])


def test_the_most_similar_variant() -> None:
    spec = reader()
    gear, lever = constant("gear", teeth=INTEGER), constant("lever", length=INTEGER)
    assert best(widget(teeth=INTEGER), [lever, gear], spec, spec) == gear
    assert best(widget(unknown=INTEGER), [lever, gear], spec, spec) is None
