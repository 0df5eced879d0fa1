"""The Python type of a schema, as an annotation."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.normalise.schemas import REQUEST, RESPONSE
from scripts.openapi import Schema, referred

# Names in annotations that are neither models nor builtins, and the modules to import them from.
IMPORTS = {
    "Any": "typing",
    "Literal": "typing",
    "datetime": "datetime",
    "date": "datetime",
    "Callable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Items": "pagerduty_runtime.types",
    "Nested": "pagerduty_runtime.types",
}


@dataclass(slots=True)
class Annotation:
    """An annotation, the models that it names and the other names that it needs."""

    text: str
    models: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)


def annotation(schema: Schema, direction: str) -> Annotation:
    """Return the annotation of a schema, received or sent."""
    found = Annotation("")
    found.text = _text(schema, direction, found)
    return found


def _text(schema: Schema, direction: str, found: Annotation) -> str:
    text = _bare(schema, direction, found)
    return f"{text} | None" if schema.get("nullable") and text != "Any" else text


def _bare(schema: Schema, direction: str, found: Annotation) -> str:
    name = referred(schema)
    if name is not None:
        found.models.add(name)
        return name
    if "oneOf" in schema:
        parts = [_bare(variant, direction, found) for variant in schema["oneOf"]]
        return " | ".join(dict.fromkeys(parts)) if "Any" not in parts else _named("Any", found)
    if schema.get("enum"):
        return f"{_named('Literal', found)}[{', '.join(repr(value) for value in schema['enum'])}]"
    kind = schema.get("type")
    if kind == "string":
        return _string(schema.get("format"), direction, found)
    if kind == "array":
        outer = "list" if direction == RESPONSE else _named("Sequence", found)
        return f"{outer}[{_text(schema.get('items') or {}, direction, found)}]"
    if kind == "object":
        outer = "dict" if direction == RESPONSE else _named("Mapping", found)
        values = schema.get("additionalProperties")
        inner = _text(values, direction, found) if isinstance(values, dict) else _named("Any", found)
        return f"{outer}[str, {inner}]"
    plain = {"integer": "int", "number": "float", "boolean": "bool"}
    return plain[kind] if kind in plain else _named("Any", found)


def _string(form: str | None, direction: str, found: Annotation) -> str:
    if form in ("date-time", "date"):
        text = _named("datetime" if form == "date-time" else "date", found)
        return f"{text} | str" if direction == REQUEST else text
    if form == "binary":
        return _named("File", found)
    return "str"


def _named(name: str, found: Annotation) -> str:
    found.names.add(name)
    return name
