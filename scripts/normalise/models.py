"""Every object that a user of Python meets becomes a named class, one for what is received and one for what is sent.

What they are called is `scripts.naming`'s. A class for what is sent knows the class of the same schema for what is
received (`x-received`), which can be sent back. Read-only members are left out of what is sent, unless an object has
no others; write-only members are left out of what is received. Where a response or a body only wraps one entity,
`x-wrapper` of the operation names the member.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from scripts import names
from scripts.naming import (
    REQUEST_NAMES,
    Names,
    Shared,
    Site,
    body_name,
    entity,
    envelope_name,
    inline_candidates,
    input_candidates,
)
from scripts.normalise.all_of import EXTENDS, IDENTIFYING, extended
from scripts.normalise.bodies import needed, sent, unwrapped, whole
from scripts.normalise.error_bodies import is_error
from scripts.normalise.unions import DISCRIMINATOR
from scripts.normalise.updates import UPDATES
from scripts.openapi import (
    Document,
    Endpoint,
    Schema,
    annotated,
    component_name,
    components,
    copied,
    endpoints,
    reference_to,
    references,
    referred,
    schema_slots,
    subschemas,
    tokens,
)
from scripts.words import pascal, singular

RESPONSE, REQUEST = "response", "request"
DIRECTION = "x-direction"
ALIAS = "x-alias"
RECEIVED = "x-received"
WRAPPER = "x-wrapper"

PAGING = frozenset(
    {"offset", "limit", "more", "total", "next_cursor", "prev_cursor", "cursor", "has_more", "last", "first"}
)
ANNOTATIONS = ("nullable", "readOnly", "writeOnly", "deprecated", "default")
# What makes two schemas different types; limits and defaults do not.
TYPING = ("type", "format", "enum", "nullable", "required")
# A union of fewer variants is written out where it is used.
NAMED_UNION = 3


def run(document: Document) -> Document:
    """The document with classes; `x-names` of the document has the names given before, and the ones of now after it."""
    lock = names.of(document)
    models = _Models(document, Names(lock))
    result = models.document()
    unchanged: frozenset[str] = frozenset()
    while not models.names.contested <= unchanged:
        unchanged |= models.names.contested
        models = _Models(document, Names(lock, unchanged))
        result = models.document()
    names.put(result, lock, models.names.given)
    return result


class _Models:
    def __init__(self, document: Document, given: Names) -> None:
        self.names = given
        self._source = copied(document)
        self._schemas = components(self._source)
        self._used = {direction: self._reachable(direction) for direction in (RESPONSE, REQUEST)}
        self._send_what_requests_require()
        self._used[REQUEST] = self._reachable(REQUEST)  # what is sent now may refer to more
        self._classes: dict[str, Schema] = {}
        self._shared: dict[tuple[str, str], Shared] = {}
        self._queue: deque[tuple[str, Schema, Site]] = deque()
        self._unions: dict[str, dict[str, Any]] = {}
        self._aliases: dict[tuple[str, str], str] = {}

    def document(self) -> Document:
        self._name_components()
        named = self._component_sites()
        for schema, site in (*named, *self._operation_sites()):
            self._survey(schema, site)
        result = copied(self._source)
        for schema, site in named:
            self._queue.append((self._class_of(site.root, site.direction), schema, site))
        self._drain()
        for endpoint in endpoints(result):
            self._operation(endpoint)
            self._drain()
        components(result).clear()
        components(result).update(sorted({**self._classes, **self._unions}.items()))
        return _without_unused(copied(result))

    # --- which schemas are classes, and in which direction

    def _reachable(self, direction: str) -> set[str]:
        found: set[str] = set()
        todo = [schema for endpoint in endpoints(self._source) for schema in _bodies(endpoint, direction)]
        if direction == REQUEST:
            todo = [self._unwrapped(schema)[2] for schema in todo]
            for endpoint in endpoints(self._source):
                todo += [parameter["schema"] for parameter in endpoint.operation["parameters"]]
        while todo:
            schema = todo.pop()
            name = referred(schema)
            if name is not None and name in self._schemas and name not in found:
                found.add(name)
                todo.append(self._schemas[name])
                if direction == RESPONSE:
                    todo += [reference_to(base) for base in extended(self._source, name) if base in self._schemas]
            elif name is None:
                todo += self._visible(schema, direction).values()
                todo += _variants(schema, direction)
                todo += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
        return found

    def _send_what_requests_require(self) -> None:
        """A schema that only requests use cannot mean a member that it requires to be read-only."""
        todo = [self._schemas[name] for name in self._used[REQUEST] - self._used[RESPONSE]]
        todo += [schema for endpoint in endpoints(self._source) for schema in _bodies(endpoint, REQUEST)]
        while todo:
            schema = todo.pop()
            if component_name(schema) is None:
                for name in schema.get("required", ()):
                    (schema.get("properties") or {}).get(name, {}).pop("readOnly", None)
                todo += subschemas(schema)

    @staticmethod
    def _visible(schema: Schema, direction: str) -> dict[str, Schema]:
        """The members that are sent, or that are received."""
        if direction == REQUEST:
            return sent(schema)
        properties: dict[str, Schema] = schema.get("properties") or {}
        shown = {name: value for name, value in properties.items() if not value.get("writeOnly")}
        return shown or properties

    def _is_class(self, schema: Schema, direction: str) -> bool:
        return schema.get("type") == "object" and bool(self._visible(schema, direction)) and "oneOf" not in schema

    def _class_of(self, name: str, direction: str) -> str:
        return self._component_names[name] if direction == RESPONSE else self._input_names[name]

    def _name_components(self) -> None:
        self._component_names: dict[str, str] = {}
        self._input_names: dict[str, str] = {}
        received, sent = (
            sorted(name for name in self._used[direction] if self._is_class(self._schemas[name], direction))
            for direction in (RESPONSE, REQUEST)
        )
        for name in received:
            self._component_names[name] = self._own(name, RESPONSE, [pascal(name)])
        for name in sorted(sent, key=lambda one: (not one.endswith(REQUEST_NAMES), one)):
            self._input_names[name] = self._own(name, REQUEST, input_candidates(name))

    def _own(self, name: str, direction: str, candidates: list[str]) -> str:
        """The name of a named schema's class; what only identifies is the class of inline objects of its shape too."""
        schema = self._schemas[name]
        shape = direction + self._shape(schema, direction) if self._identifies(schema, direction) else ""
        return self.names.own(f"{direction} {name}", candidates, shape)

    def _component_sites(self) -> list[tuple[Schema, Site]]:
        sites: list[tuple[Schema, Site]] = []
        for direction in (RESPONSE, REQUEST):
            for name in sorted(self._used[direction]):
                if name in (self._component_names if direction == RESPONSE else self._input_names):
                    core = pascal(name)
                    suffix = "Input" if direction == REQUEST and self._input_names[name] != core else ""
                    place = self._class_of(name, direction)
                    sites.append((self._schemas[name], Site(core, place, direction, name, suffix=suffix)))
        return sites

    # --- operations

    def _operation_sites(self) -> list[tuple[Schema, Site]]:
        sites = []
        for endpoint in endpoints(self._source):
            for schema in _bodies(endpoint, RESPONSE):
                if self._is_class(schema, RESPONSE):
                    core = self._envelope_name(endpoint, schema)
                    sites.append((schema, Site(core, "", RESPONSE, endpoint.id, envelope=True)))
            for schema in _bodies(endpoint, REQUEST):
                inner = self._unwrapped(schema)[2]
                if self._is_class(inner, REQUEST):
                    core = body_name(endpoint)
                    sites.append((inner, Site(core, "", REQUEST, endpoint.id)))
        return sites

    def _operation(self, endpoint: Endpoint) -> None:
        operation = endpoint.operation
        wrappers: dict[str, str] = {}
        for status, response in operation["responses"].items():
            for media in response.get("content", {}).values():
                whole, wrapper, _ = self._unwrapped(media["schema"])
                if wrapper is not None and not is_error(status):
                    wrappers[status] = wrapper
                core = self._envelope_name(endpoint, whole)
                site = Site(core, f"{endpoint.id} {status}", RESPONSE, endpoint.id, envelope=True)
                media["schema"] = self._rewritten(media["schema"], site, [core, f"{pascal(endpoint.id)}Envelope"])
        for media in (operation.get("requestBody") or {}).get("content", {}).values():
            _, wrapper, schema = self._unwrapped(media["schema"])
            if wrapper is not None:
                wrappers["body"] = wrapper
            core = body_name(endpoint)
            site = Site(core, f"{endpoint.id} body", REQUEST, endpoint.id, entity=entity(endpoint))
            media["schema"] = self._rewritten(schema, site, [core, f"{pascal(endpoint.id)}Body"])
        if wrappers:
            operation[WRAPPER] = wrappers
        for parameter in operation["parameters"]:
            place = f"{endpoint.id} {parameter['name']}"
            site = Site(body_name(endpoint), place, REQUEST, endpoint.id, parameter["name"])
            parameter["schema"] = self._rewritten(parameter["schema"], site)

    def _whole(self, schema: Schema) -> Schema:
        return whole(self._source, schema)

    def _unwrapped(self, schema: Schema) -> tuple[Schema, str | None, Schema]:
        return unwrapped(self._source, schema)

    def _envelope_name(self, endpoint: Endpoint, schema: Schema) -> str:
        whole, wrapper, _ = self._unwrapped(schema)
        members = whole.get("properties") or {}
        lists = [name for name, value in members.items() if self._whole(value).get("type") == "array"]
        is_page = bool(lists) and bool(PAGING & members.keys() or len(members) == 1)
        return envelope_name(endpoint, wrapper, is_page=is_page)

    # --- sharing and naming

    def _survey(self, schema: Schema, site: Site) -> None:
        """Note where each shape stands, before any is named."""
        for member, value in self._visible(schema, site.direction).items():
            self._survey_value(value, site, member)

    def _survey_value(self, value: Schema, site: Site, member: str) -> None:
        if referred(value) is not None:
            return
        if self._is_class(value, site.direction):
            shared = self._shared.setdefault((site.direction, self._shape(value, site.direction)), Shared())
            shared.roots.add(site.root if site.root in self._schemas else site.core)
            shared.members.add(member)
            self._survey(value, site)
        for key in ("items", "additionalProperties"):
            if isinstance(value.get(key), dict):
                self._survey_value(value[key], site, singular(member))
        for variant in _variants(value, site.direction):
            self._survey_value(variant, site, member)

    def _shape(self, schema: Schema, direction: str) -> str:
        return json.dumps(self._typing(schema, direction), sort_keys=True)

    def _typing(self, schema: Schema, direction: str) -> Any:
        name = referred(schema)
        if name is not None:
            whole = self._schemas.get(name, {})
            return [
                name if self._is_class(whole, direction) else self._typing_once(whole),
                bool(schema.get("nullable")),
            ]
        kept: dict[str, Any] = {key: schema[key] for key in TYPING if key in schema}
        shown = self._visible(schema, direction)
        if shown:
            kept["properties"] = {name: self._typing(value, direction) for name, value in shown.items()}
            kept["required"] = [name for name in _required(schema, direction) if name in shown]
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                kept[key] = self._typing(schema[key], direction)
        if "oneOf" in schema:
            kept["oneOf"] = [self._typing(value, direction) for value in _variants(schema, direction)]
        return kept

    @staticmethod
    def _typing_once(schema: Schema) -> str:
        return json.dumps(schema, sort_keys=True)

    def _candidates(self, schema: Schema, site: Site) -> list[str]:
        shared = self._shared.get((site.direction, self._shape(schema, site.direction)), Shared())
        return inline_candidates(site, shared, identifies=self._identifies(schema, site.direction))

    def _identifies(self, schema: Schema, direction: str) -> bool:
        shown = self._visible(schema, direction)
        return "id" in shown and shown.keys() <= IDENTIFYING

    def _inline(self, schema: Schema, site: Site, candidates: list[str]) -> str:
        """The class of an inline object: the one of its shape, or a new one.

        An operation's own body is shared with the operations on the same entity only: its name says which.
        """
        shape = site.direction + site.entity + self._shape(schema, site.direction)
        name, new = self.names.shared(site.place, shape, candidates)
        if new:
            core = name.removesuffix(site.suffix)
            inside = replace(site, core=core, place=name, entity="", in_envelope=False)
            self._queue.append((name, schema, inside))
        return name

    # --- rewriting

    def _drain(self) -> None:
        while self._queue:
            name, schema, site = self._queue.popleft()
            shown = self._visible(schema, site.direction)
            rewritten: Schema = {
                "type": "object",
                DIRECTION: site.direction,
                "properties": {
                    member: self._rewritten(value, site.inside(member)) for member, value in sorted(shown.items())
                },
                "required": [member for member in _required(schema, site.direction) if member in shown],
            }
            received = self._component_names.get(schema.get(UPDATES, site.root))
            if site.direction == REQUEST and name == self._input_names.get(site.root) and received is not None:
                rewritten[RECEIVED] = received
            base = schema.get(EXTENDS)
            if site.direction == RESPONSE and base in self._component_names:
                rewritten[EXTENDS] = self._component_names[base]
            self._classes[name] = rewritten

    def _rewritten(
        self, schema: Schema, site: Site, candidates: list[str] | None = None, seen: frozenset[str] = frozenset()
    ) -> Schema:
        """The schema with a reference to a class in place of every object."""
        annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
        name = referred(schema)
        if name is not None:
            whole = self._schemas.get(name)
            if whole is None or name in seen:
                return annotations
            if whole.get("nullable"):
                annotations["nullable"] = True
            if self._is_class(whole, site.direction):
                return annotated(reference_to(self._class_of(name, site.direction)), annotations)
            return {**self._rewritten(whole, site, candidates, seen | {name}), **annotations}
        if self._is_class(schema, site.direction):
            return annotated(
                reference_to(self._inline(schema, site, candidates or self._candidates(schema, site))), annotations
            )
        result = {
            key: value for key, value in schema.items() if key not in ("properties", "required", "oneOf", EXTENDS)
        }
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                result[key] = self._rewritten(schema[key], site.item(), None, seen)
        if "oneOf" in schema:
            return self._union(schema, site, result, seen)
        return result

    def _union(self, schema: Schema, site: Site, result: Schema, seen: frozenset[str]) -> Schema:
        member = schema.get(DISCRIMINATOR)
        siblings = _variants(schema, site.direction)
        variants = []
        alone = sum(self._whole(variant).get("type") == "object" for variant in siblings) == 1
        for variant in siblings:
            named = None
            distinction = referred(variant) or self._distinction(variant, siblings, member, site.direction)
            inline = referred(variant) is None and self._is_class(variant, site.direction)
            if inline and not alone and not self._identifies(variant, site.direction):
                named = [site.core + distinction + site.suffix]
            variant = self._rewritten(variant, site.variant(distinction), named, seen)
            for key in ANNOTATIONS:
                variant.pop(key, None)
            name = referred(variant)
            variants.append(reference_to(name) if name is not None else variant)
        if len(variants) == 1:
            annotations = {key: result[key] for key in ANNOTATIONS if key in result}
            name = referred(variants[0])
            return annotated(reference_to(name), annotations) if name is not None else {**variants[0], **annotations}
        alias = self._alias(siblings, site)
        if alias is None:
            return {**result, "oneOf": variants}
        known = self._unions.setdefault(alias, {"oneOf": [], ALIAS: True, DIRECTION: site.direction})
        known["oneOf"] = sorted(
            [*known["oneOf"], *(value for value in variants if value not in known["oneOf"])],
            key=lambda value: str(value),
        )
        annotations = {key: value for key, value in result.items() if key in ANNOTATIONS}
        return annotated(reference_to(alias), annotations)

    def _distinction(self, variant: Schema, siblings: list[Schema], member: str | None, direction: str) -> str:
        """A word for what sets an inline variant apart: its constant, or a member that only it has."""
        shown = self._visible(variant, direction)
        if member is not None:
            values: list[Any] = self._whole(shown.get(member, {})).get("enum") or []
            if values:
                return pascal(str(values[0]))
        others = {
            name
            for sibling in siblings
            if sibling is not variant
            for name in self._visible(self._whole(sibling), direction)
        }
        own = sorted(shown.keys() - others)
        return f"By{pascal(own[0])}" if own else "Object"

    def _alias(self, siblings: list[Schema], site: Site) -> str | None:
        """`AnyX` for a union of three or more schemas that extend X."""
        names = [referred(variant) for variant in siblings]
        if len(names) < NAMED_UNION or None in names:
            return None
        bases = {self._schemas[name].get(EXTENDS) for name in names if name is not None}
        base = bases.pop()
        if bases or base not in self._schemas:
            return None
        updates = all(UPDATES in self._schemas[name] for name in names if name is not None)
        core = f"{base}_update" if updates else str(base)
        key = (site.direction, core)
        if key not in self._aliases:
            candidates = [f"Any_{core}" + ("_input" if site.direction == REQUEST and not updates else "")]
            self._aliases[key] = self.names.own(f"{site.direction} any {core}", candidates)
        return self._aliases[key]


def _bodies(endpoint: Endpoint, direction: str) -> list[Schema]:
    """The schemas that an operation sends, or that it receives."""
    if direction == REQUEST:
        holders = [endpoint.operation.get("requestBody") or {}]
    else:
        holders = list(endpoint.operation["responses"].values())
    return [media["schema"] for holder in holders for media in holder.get("content", {}).values() if "schema" in media]


def _required(schema: Schema, direction: str) -> list[str]:
    return needed(schema) if direction == REQUEST else list(schema.get("required", ()))


def _variants(schema: Schema, direction: str) -> list[Schema]:
    """A union's variants; those marked read-only are not asked for in a request."""
    variants: list[Schema] = schema.get("oneOf") or []
    return [value for value in variants if direction == RESPONSE or not value.get("readOnly")]


def _without_unused(document: Document) -> Document:
    """Only the variants of unions need to know what they extend; classes that nothing uses go."""
    schemas = components(document)
    variants: set[str] = set()
    for container, key in schema_slots(document):
        variants |= set(_variant_names(container[key]))
    kept = {name for name in variants if name in schemas}
    for name in variants:
        kept |= set(extended(document, name))
    for name, schema in schemas.items():
        if name not in kept:
            schema.pop(EXTENDS, None)
    todo = [tokens(reference)[-1] for reference in references(document["paths"])]
    used: set[str] = set()
    while todo:
        name = todo.pop()
        if name in schemas and name not in used:
            used.add(name)
            todo += [tokens(reference)[-1] for reference in references(schemas[name])]
            todo += [schemas[name][EXTENDS]] if EXTENDS in schemas[name] else []
    document["components"]["schemas"] = {name: schema for name, schema in schemas.items() if name in used}
    return document


def _variant_names(schema: Schema) -> Iterable[str]:
    """The named schemas that are variants of a union in a schema."""
    yield from (name for name in map(referred, schema.get("oneOf") or ()) if name is not None)
    for child in subschemas(schema):
        yield from _variant_names(child)
