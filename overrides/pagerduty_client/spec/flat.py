"""The constraints of a schema, as data that can be merged and compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pagerduty_client.spec.nodes import as_dict, as_list, facts_of, key_of, strings

UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
LIMITS = (*UPPER, *LOWER, "pattern", "multipleOf", "uniqueItems")
UNIONS = ("oneOf", "anyOf")
# A minimum length or count of zero restricts nothing.
_TRIVIAL = frozenset({"minLength", "minItems", "minProperties"})


@dataclass(slots=True)
class FlatSchema:
    """All constraints of a schema, with its parts merged."""

    types: frozenset[str] = frozenset()
    types_implied: bool = False
    nullable: bool | None = None
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    required: frozenset[str] = frozenset()
    values: dict[str, Any] | None = None
    format: str | None = None
    limits: dict[str, Any] = field(default_factory=dict[str, Any])
    items: Any = None
    additional: Any = None
    unions: list[tuple[str, list[Any]]] = field(default_factory=list[tuple[str, list[Any]]])
    flags: frozenset[str] = frozenset()
    other: dict[str, str] = field(default_factory=dict[str, str])


def own_facts(schema: dict[str, Any]) -> FlatSchema:
    """Return the constraints of a schema itself, without the parts of its `allOf` and its unions."""
    types: Any = schema.get("type")
    named = strings(types if isinstance(types, list) else [types])
    stated: Any = schema.get("enum", [schema["const"]] if "const" in schema else None)
    values = as_list(stated) if isinstance(stated, list) else None
    nullable = schema.get("nullable")
    variants = (as_dict(one).get("type") for keyword in UNIONS for one in as_list(schema.get(keyword)))
    if "null" in named or (values is not None and None in values) or any(one in ("null", ["null"]) for one in variants):
        nullable = True
    discriminator = as_dict(schema.get("discriminator"))
    other = {
        "default": schema.get("default"),
        "discriminator": {key: discriminator[key] for key in ("propertyName", "mapping") if key in discriminator},
        "not": facts_of(schema.get("not")),
    }
    form = schema.get("format")
    return FlatSchema(
        types=frozenset(named) - {"null"},
        nullable=nullable if isinstance(nullable, bool) else None,
        fields=dict(as_dict(schema.get("properties"))),
        required=frozenset(strings(schema.get("required"))),
        values=None if values is None else {key_of(value): value for value in values if value is not None},
        format=form if isinstance(form, str) else None,
        limits={name: schema[name] for name in LIMITS if _restricts(name, schema.get(name))},
        items=schema.get("items"),
        additional=schema.get("additionalProperties"),
        flags=frozenset(name for name in ("readOnly", "writeOnly", "deprecated") if schema.get(name) is True),
        other={name: key_of(value) for name, value in other.items() if name in schema},
    )


def _restricts(name: str, limit: Any) -> bool:
    return limit is not None and limit is not False and not (name in _TRIVIAL and limit == 0)


def implied_types(schema: FlatSchema) -> frozenset[str]:
    """Return the types that a schema implies."""
    if schema.fields:
        return frozenset({"object"})
    if schema.items is not None:
        return frozenset({"array"})
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", dict: "object", list: "array"}
    return frozenset(kinds[type(value)] for value in (schema.values or {}).values() if type(value) in kinds)
