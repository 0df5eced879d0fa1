"""Turn every object that users see into a named class, one for responses and one for requests.

`scripts.class_names` has the naming rules. A request class knows the received class of the same schema
(`x-received`), which can be sent back. If a response or a body only wraps one entity, `x-wrapper` of the operation
names the field.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Any, NamedTuple

from scripts.class_names import (
    REQUEST_NAMES,
    AssignedNames,
    ClassNames,
    SchemaLocation,
    ShapeUses,
    body_name,
    entity,
    envelope_name,
    inline_candidates,
    input_candidates,
)
from scripts.identifiers import pascal, singular
from scripts.normalise.all_of import EXTENDS
from scripts.normalise.error_bodies import is_error
from scripts.normalise.schemas import REQUEST, RESPONSE, Schemas, bodies, required, variants_of
from scripts.normalise.unions import DISCRIMINATOR
from scripts.normalise.unused import without_unused
from scripts.normalise.updates import UPDATES
from scripts.openapi import (
    Endpoint,
    Schema,
    Spec,
    annotated,
    components,
    copied,
    endpoints,
    reference_to,
    referred,
)

DIRECTION = "x-direction"
ALIAS = "x-alias"
RECEIVED = "x-received"
WRAPPER = "x-wrapper"

PAGING = frozenset(
    {"offset", "limit", "more", "total", "next_cursor", "prev_cursor", "cursor", "has_more", "last", "first"}
)
ANNOTATIONS = ("nullable", "readOnly", "writeOnly", "deprecated", "default")
# A union of fewer variants is written out in annotations.
NAMED_UNION = 3


class Normalised(NamedTuple):
    """A normalized spec, and the names of its classes."""

    spec: Spec
    names: AssignedNames


def run(spec: Spec, names: AssignedNames | None = None) -> Normalised:
    """Return the spec with classes, and the names of earlier runs and of this one."""
    earlier = names if names is not None else AssignedNames()
    models = _Models(spec, ClassNames(earlier))
    result = models.with_classes()
    unchanged: frozenset[str] = frozenset()
    while not models.names.contested <= unchanged:
        unchanged |= models.names.contested
        models = _Models(spec, ClassNames(earlier, unchanged))
        result = models.with_classes()
    return Normalised(result, earlier.extended(models.names.given))


class _Models:
    def __init__(self, spec: Spec, given: ClassNames) -> None:
        self.names = given
        self._schemas = Schemas(spec)
        self._classes: dict[str, Schema] = {}
        self._shared: dict[tuple[str, str], ShapeUses] = {}
        self._queue: deque[tuple[str, Schema, SchemaLocation]] = deque()
        self._unions: dict[str, dict[str, Any]] = {}
        self._aliases: dict[tuple[str, str], str] = {}

    def with_classes(self) -> Spec:
        self._name_components()
        named = self._component_sites()
        for schema, site in (*named, *self._operation_sites()):
            self._survey(schema, site)
        result = copied(self._schemas.source)
        for schema, site in named:
            self._queue.append((self._class_of(site.root, site.direction), schema, site))
        self._drain()
        for endpoint in endpoints(result):
            self._operation(endpoint)
            self._drain()
        components(result).clear()
        components(result).update(sorted({**self._classes, **self._unions}.items()))
        return without_unused(copied(result))

    def _class_of(self, name: str, direction: str) -> str:
        return self._component_names[name] if direction == RESPONSE else self._input_names[name]

    def _name_components(self) -> None:
        self._component_names: dict[str, str] = {}
        self._input_names: dict[str, str] = {}
        received, sent = (
            sorted(
                name
                for name in self._schemas.used[direction]
                if self._schemas.is_class(self._schemas.named[name], direction)
            )
            for direction in (RESPONSE, REQUEST)
        )
        for name in received:
            self._component_names[name] = self._own(name, RESPONSE, [pascal(name)])
        for name in sorted(sent, key=lambda one: (not one.endswith(REQUEST_NAMES), one)):
            self._input_names[name] = self._own(name, REQUEST, input_candidates(name))

    def _own(self, name: str, direction: str, candidates: list[str]) -> str:
        """Return the name of a named schema's class; a reference's class is shared with inline objects of its shape."""
        schema = self._schemas.named[name]
        shape = (
            direction + self._schemas.shape(schema, direction) if self._schemas.identifies(schema, direction) else ""
        )
        return self.names.own(f"{direction} {name}", candidates, shape)

    def _component_sites(self) -> list[tuple[Schema, SchemaLocation]]:
        sites: list[tuple[Schema, SchemaLocation]] = []
        for direction in (RESPONSE, REQUEST):
            for name in sorted(self._schemas.used[direction]):
                if name in (self._component_names if direction == RESPONSE else self._input_names):
                    core = pascal(name)
                    suffix = "Input" if direction == REQUEST and self._input_names[name] != core else ""
                    location = self._class_of(name, direction)
                    sites.append(
                        (self._schemas.named[name], SchemaLocation(core, location, direction, name, suffix=suffix))
                    )
        return sites

    # --- operations

    def _operation_sites(self) -> list[tuple[Schema, SchemaLocation]]:
        sites = []
        for endpoint in endpoints(self._schemas.source):
            for schema in bodies(endpoint, RESPONSE):
                if self._schemas.is_class(schema, RESPONSE):
                    core = self._envelope_name(endpoint, schema)
                    sites.append((schema, SchemaLocation(core, "", RESPONSE, endpoint.id, envelope=True)))
            for schema in bodies(endpoint, REQUEST):
                inner = self._schemas.unwrapped(schema)[2]
                if self._schemas.is_class(inner, REQUEST):
                    core = body_name(endpoint)
                    sites.append((inner, SchemaLocation(core, "", REQUEST, endpoint.id)))
        return sites

    def _operation(self, endpoint: Endpoint) -> None:
        operation = endpoint.operation
        wrappers: dict[str, str] = {}
        for status, response in operation["responses"].items():
            for media in response.get("content", {}).values():
                whole, wrapper, _ = self._schemas.unwrapped(media["schema"])
                if wrapper is not None and not is_error(status):
                    wrappers[status] = wrapper
                core = self._envelope_name(endpoint, whole)
                site = SchemaLocation(core, f"{endpoint.id} {status}", RESPONSE, endpoint.id, envelope=True)
                media["schema"] = self._rewritten(media["schema"], site, [core, f"{pascal(endpoint.id)}Envelope"])
        for media in (operation.get("requestBody") or {}).get("content", {}).values():
            _, wrapper, schema = self._schemas.unwrapped(media["schema"])
            if wrapper is not None:
                wrappers["body"] = wrapper
            core = body_name(endpoint)
            site = SchemaLocation(core, f"{endpoint.id} body", REQUEST, endpoint.id, entity=entity(endpoint))
            media["schema"] = self._rewritten(schema, site, [core, f"{pascal(endpoint.id)}Body"])
        if wrappers:
            operation[WRAPPER] = wrappers
        for parameter in operation["parameters"]:
            location = f"{endpoint.id} {parameter['name']}"
            site = SchemaLocation(body_name(endpoint), location, REQUEST, endpoint.id, parameter["name"])
            parameter["schema"] = self._rewritten(parameter["schema"], site)

    def _envelope_name(self, endpoint: Endpoint, schema: Schema) -> str:
        whole, wrapper, _ = self._schemas.unwrapped(schema)
        fields = whole.get("properties") or {}
        lists = [name for name, value in fields.items() if self._schemas.whole(value).get("type") == "array"]
        is_page = bool(lists) and bool(PAGING & fields.keys() or len(fields) == 1)
        return envelope_name(endpoint, wrapper, is_page=is_page)

    # --- sharing and naming

    def _survey(self, schema: Schema, site: SchemaLocation) -> None:
        """Record the locations of each shape before any is named."""
        for field, value in self._schemas.visible(schema, site.direction).items():
            self._survey_value(value, site, field)

    def _survey_value(self, value: Schema, site: SchemaLocation, field: str) -> None:
        if referred(value) is not None:
            return
        if self._schemas.is_class(value, site.direction):
            shared = self._shared.setdefault((site.direction, self._schemas.shape(value, site.direction)), ShapeUses())
            shared.roots.add(site.root if site.root in self._schemas.named else site.core)
            shared.fields.add(field)
            self._survey(value, site)
        for key in ("items", "additionalProperties"):
            if isinstance(value.get(key), dict):
                self._survey_value(value[key], site, singular(field))
        for variant in variants_of(value, site.direction):
            self._survey_value(variant, site, field)

    def _candidates(self, schema: Schema, site: SchemaLocation) -> list[str]:
        shared = self._shared.get((site.direction, self._schemas.shape(schema, site.direction)), ShapeUses())
        return inline_candidates(site, shared, identifies=self._schemas.identifies(schema, site.direction))

    def _inline(self, schema: Schema, site: SchemaLocation, candidates: list[str]) -> str:
        """Return the class of an inline object: an existing one of its shape, or a new one.

        An operation's body shares its class only with operations on the same entity, because the name contains it.
        """
        shape = site.direction + site.entity + self._schemas.shape(schema, site.direction)
        name, new = self.names.shared(site.location, shape, candidates)
        if new:
            core = name.removesuffix(site.suffix)
            inside = replace(site, core=core, location=name, entity="", in_envelope=False)
            self._queue.append((name, schema, inside))
        return name

    # --- rewriting

    def _drain(self) -> None:
        while self._queue:
            name, schema, site = self._queue.popleft()
            shown = self._schemas.visible(schema, site.direction)
            rewritten: Schema = {
                "type": "object",
                DIRECTION: site.direction,
                "properties": {
                    field: self._rewritten(value, site.inside(field)) for field, value in sorted(shown.items())
                },
                "required": [field for field in required(schema, site.direction) if field in shown],
            }
            received = self._component_names.get(schema.get(UPDATES, site.root))
            if site.direction == REQUEST and name == self._input_names.get(site.root) and received is not None:
                rewritten[RECEIVED] = received
            base = schema.get(EXTENDS)
            if site.direction == RESPONSE and base in self._component_names:
                rewritten[EXTENDS] = self._component_names[base]
            self._classes[name] = rewritten

    def _rewritten(
        self,
        schema: Schema,
        site: SchemaLocation,
        candidates: list[str] | None = None,
        seen: frozenset[str] = frozenset(),
    ) -> Schema:
        """Replace every object in a schema by a reference to a class."""
        annotations = {key: schema[key] for key in ANNOTATIONS if key in schema}
        name = referred(schema)
        if name is not None:
            whole = self._schemas.named.get(name)
            if whole is None or name in seen:
                return annotations
            if whole.get("nullable"):
                annotations["nullable"] = True
            if self._schemas.is_class(whole, site.direction):
                return annotated(reference_to(self._class_of(name, site.direction)), annotations)
            return {**self._rewritten(whole, site, candidates, seen | {name}), **annotations}
        if self._schemas.is_class(schema, site.direction):
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

    def _union(self, schema: Schema, site: SchemaLocation, result: Schema, seen: frozenset[str]) -> Schema:
        field = schema.get(DISCRIMINATOR)
        siblings = variants_of(schema, site.direction)
        variants = []
        alone = sum(self._schemas.whole(variant).get("type") == "object" for variant in siblings) == 1
        for variant in siblings:
            named = None
            distinction = referred(variant) or self._distinction(variant, siblings, field, site.direction)
            inline = referred(variant) is None and self._schemas.is_class(variant, site.direction)
            if inline and not alone and not self._schemas.identifies(variant, site.direction):
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

    def _distinction(self, variant: Schema, siblings: list[Schema], field: str | None, direction: str) -> str:
        """Return a word that distinguishes an inline variant: its constant, or a field that only it has."""
        shown = self._schemas.visible(variant, direction)
        if field is not None:
            values: list[Any] = self._schemas.whole(shown.get(field, {})).get("enum") or []
            if values:
                return pascal(str(values[0]))
        others = {
            name
            for sibling in siblings
            if sibling is not variant
            for name in self._schemas.visible(self._schemas.whole(sibling), direction)
        }
        own = sorted(shown.keys() - others)
        return f"By{pascal(own[0])}" if own else "Object"

    def _alias(self, siblings: list[Schema], site: SchemaLocation) -> str | None:
        """Return `AnyX` for a union of three or more schemas that extend X."""
        names = [referred(variant) for variant in siblings]
        if len(names) < NAMED_UNION or None in names:
            return None
        bases = {self._schemas.named[name].get(EXTENDS) for name in names if name is not None}
        base = bases.pop()
        if bases or base not in self._schemas.named:
            return None
        updates = all(UPDATES in self._schemas.named[name] for name in names if name is not None)
        core = f"{base}_update" if updates else str(base)
        key = (site.direction, core)
        if key not in self._aliases:
            candidates = [f"Any_{core}" + ("_input" if site.direction == REQUEST and not updates else "")]
            self._aliases[key] = self.names.own(f"{site.direction} any {core}", candidates)
        return self._aliases[key]
