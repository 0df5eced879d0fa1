"""The templates' view of each model and operation: Python names, types and facts, computed once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.describe.assignable import Assignable, assignable
from scripts.describe.bodies import body, body_required
from scripts.describe.bounds import bounds
from scripts.describe.lists import listed, route
from scripts.describe.literals import literals
from scripts.describe.operations import is_read_only, lookup, scopes, tag
from scripts.describe.pagination import PAGE_ARGUMENTS, entities, page_size, pagination, window
from scripts.describe.types import IMPORTS, Annotation, annotation
from scripts.errors import PipelineError
from scripts.identifiers import IN_ANNOTATIONS, field_name, model_module, module_name
from scripts.method_names import LIST, Exceptions, MethodNames, assign
from scripts.normalise.all_of import EXTENDS
from scripts.normalise.client_headers import ACCEPT, EARLY_ACCESS, FROM
from scripts.normalise.models import ALIAS, DIRECTION, RECEIVED, WRAPPER
from scripts.normalise.schemas import REQUEST, RESPONSE
from scripts.normalise.updates import UPDATE
from scripts.openapi import METHODS as HTTP_METHODS
from scripts.openapi import Endpoint, Schema, Spec, components, endpoints

REFERENCE_TYPE = re.compile(r"Literal\[('\w+_reference'(, )?)+\]")
METHODS = [method.upper() for method in HTTP_METHODS]
# Names that models and endpoint functions use themselves.
MODEL_NAMES = IN_ANNOTATIONS | {"self", "to_dict", "from_dict", "additional_properties", "present"}
ARGUMENT_NAMES = frozenset({"client", "body", "self", "resume", "progress", "concurrency"}) | frozenset(
    {"sync", "asyncio", "iterate", "aiterate"}
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model."""

    name: str
    wire: str
    type: str
    default: str | None
    read: str | None = None
    bounds: str = ""

    @property
    def plain(self) -> str:
        """The type when the field is read."""
        return self.read or self.type

    @property
    def aliased(self) -> bool:
        return self.name != self.wire


@dataclass(frozen=True, slots=True)
class ModelContext:
    """A model class, or a named union of them."""

    name: str
    module: str
    direction: str
    fields: tuple[Field, ...]
    required: tuple[str, ...]
    extends: str | None
    received: str | None
    union: str | None
    models: tuple[tuple[str, str], ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def base(self) -> str:
        """The base class; references are recognized by their type."""
        kind = next((field.plain for field in self.fields if field.wire == "type"), "")
        is_reference = self.direction == RESPONSE and REFERENCE_TYPE.fullmatch(kind) is not None
        return "ReferenceModel" if is_reference else "Model"


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of an endpoint function."""

    name: str
    wire: str
    location: str
    type: str
    required: bool
    comma_separated: bool
    bounds: str


@dataclass(frozen=True, slots=True)
class OperationContext:
    """An operation, the module of its functions, and its method `client.<resource>.<call>`."""

    id: str
    name: str
    method: str
    path: str
    tag: str
    resource: str
    call: str
    arguments: tuple[Argument, ...]
    responses: tuple[tuple[int, str], ...]
    unwrap: tuple[tuple[int, str], ...]
    statuses: tuple[str, ...]
    envelope: str
    result: str
    body: str | None
    body_model: str | None
    body_required: bool
    body_media: tuple[str, ...]
    wrapper: str | None
    replaces: bool
    only_changed: tuple[str, ...]
    scopes: tuple[str, ...]
    is_read_only: bool
    lookup: tuple[str, str] | None
    pagination: tuple[str, str] | None
    list_field: str | None
    window: tuple[tuple[str, Any], ...] | None
    entity: str | None
    page_size: int | None
    needs_from: bool
    from_required: bool
    early_access: str | None
    accept: str | None
    deprecated: bool
    models: tuple[tuple[str, str], ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def package(self) -> str:
        return self.resource

    @property
    def module(self) -> str:
        return f"{self.package}.{self.name}"

    @property
    def is_list(self) -> bool:
        """Whether its method returns a list of entities."""
        return self.entity is not None

    @property
    def page_arguments(self) -> frozenset[str]:
        """The arguments that select a page, which callers of `iterate` do not pass."""
        return PAGE_ARGUMENTS


@dataclass(slots=True)
class RenderContext:
    """Everything that the templates need, by the generator's names."""

    models: dict[str, ModelContext] = field(default_factory=dict)
    operations: dict[str, OperationContext] = field(default_factory=dict)
    literals: dict[str, str] = field(default_factory=dict)
    names: MethodNames = field(default_factory=MethodNames)

    @property
    def resources(self) -> dict[str, list[OperationContext]]:
        """The operations of each resource, by method name."""
        found: dict[str, list[OperationContext]] = {}
        for one in sorted(
            self.operations.values(), key=lambda one: (one.resource, one.path, METHODS.index(one.method))
        ):
            found.setdefault(one.resource, []).append(one)
        return found


def describe(
    spec: Spec, recorded: Mapping[str, str] | None = None, exceptions: Exceptions | None = None
) -> RenderContext:
    """Return the context of a normalized spec; `recorded` has the method names of earlier runs."""
    routes = [route(spec, endpoint) for endpoint in endpoints(spec)]
    context = RenderContext(names=assign(routes, recorded or {}, exceptions or Exceptions()))
    accepted = assignable(spec)
    context.literals = literals(spec)
    for name, schema in sorted(components(spec).items()):
        context.models[name] = _union(name, schema) if schema.get(ALIAS) else _model(name, schema, accepted)
    for endpoint in endpoints(spec):
        operation = _operation(spec, endpoint, context.names.methods[endpoint.id])
        if operation.name in context.operations:
            twin = context.operations[operation.name]
            raise PipelineError(
                f"operations {twin.id!r} and {operation.id!r} would both have the module {operation.name}"
            )
        context.operations[operation.name] = operation
    return context


def _or_unset(annotation: str) -> str:
    return annotation if annotation == "Any" else f"{annotation} | Unset"


def _model(name: str, schema: Schema, accepted: Assignable) -> ModelContext:
    direction = schema[DIRECTION]
    found: list[Annotation] = []
    fields = []
    taken: set[str] = set()
    for wire, value in schema["properties"].items():
        field = field_name(wire, reserved=MODEL_NAMES)
        while field in taken:
            field += "_"
        taken.add(field)
        written = annotation(value, direction)
        found.append(written)
        default = read = None
        text = written.text
        if direction == RESPONSE and (assigned := accepted.type_of(name, wire, value)) is not None:
            read, (text, names) = text, assigned
            found.append(names)
        if direction == REQUEST and (wider := accepted.sent_type(written)) is not None:
            read, text = text, wider.text
            found.append(wider)
        if direction == REQUEST:
            constants: list[Any] = value.get("enum") or []
            if wire not in schema["required"]:
                default = "UNSET"
                text, read = _or_unset(text), _or_unset(read) if read else None
            elif len({str(constant).removesuffix("_reference") for constant in constants}) == 1:
                default = repr(constants[0])  # the only value: the type itself, or a reference to it
        fields.append(Field(field, wire, text, default, read, bounds(value, is_sent=direction == REQUEST)))
    fields.sort(key=lambda one: (one.default is not None, one.name))
    models, imports = _needed(found, {name})
    required = tuple(wire for wire in schema["required"] if wire in schema["properties"])
    return ModelContext(
        name,
        model_module(name),
        direction,
        tuple(fields),
        required,
        schema.get(EXTENDS),
        schema.get(RECEIVED),
        None,
        models,
        imports,
    )


def _union(name: str, schema: Schema) -> ModelContext:
    written = annotation({"oneOf": schema["oneOf"]}, schema[DIRECTION])
    models, imports = _needed([written], {name})
    return ModelContext(name, model_module(name), schema[DIRECTION], (), (), None, None, written.text, models, imports)


def _needed(
    found: list[Annotation], own: set[str]
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the models and the other names that annotations need, with their modules."""
    models = sorted({name for one in found for name in one.models} - own)
    names: dict[str, set[str]] = {}
    for one in found:
        for name in one.names & IMPORTS.keys():
            names.setdefault(IMPORTS[name], set()).add(name)
    return (
        tuple((model_module(name), name) for name in models),
        tuple((module, tuple(sorted(wanted))) for module, wanted in sorted(names.items())),
    )


def _operation(spec: Spec, endpoint: Endpoint, method: str) -> OperationContext:
    operation = endpoint.operation
    found: list[Annotation] = []
    wrappers: dict[str, str] = operation.get(WRAPPER) or {}
    responses, envelope, result, unwrap = _responses(spec, endpoint, wrappers, found)
    body_type, body_model, media = body(spec, endpoint, found)
    arguments = _arguments(endpoint, found, with_body=body_type is not None)
    reads = is_read_only(endpoint)
    paging = pagination(spec, endpoint) if reads else None  # a write must not be repeated for each page
    resource, call = method.split(".")
    key = paging[1] if paging is not None else listed(spec, endpoint) if call.split("_")[0] == LIST else None
    entity = _entity(spec, endpoint, key, found) if key is not None else None
    models, imports = _needed(found, set())
    return OperationContext(
        id=endpoint.id,
        name=module_name(endpoint.id),
        method=endpoint.method.upper(),
        path=endpoint.path,
        tag=tag(operation),
        resource=resource,
        call=call,
        arguments=arguments,
        responses=responses,
        unwrap=unwrap,
        statuses=tuple(sorted(endpoint.operation["responses"])),
        envelope=envelope,
        result=result,
        body=body_type,
        body_model=body_model,
        body_required=body_required(spec, endpoint),
        body_media=media,
        wrapper=wrappers.get("body"),
        replaces=bool(operation.get(UPDATE, {}).get("replaces")),
        only_changed=tuple(operation.get(UPDATE, {}).get("only_changed", ())),
        scopes=scopes(operation),
        is_read_only=reads,
        lookup=lookup(endpoint),
        pagination=paging,
        list_field=key if paging is None else None,
        window=window(endpoint) if paging is not None else None,
        entity=entity,
        page_size=page_size(spec, endpoint),
        needs_from=FROM in operation,
        from_required=operation.get(FROM) == "required",
        early_access=operation.get(EARLY_ACCESS),
        accept=operation.get(ACCEPT),
        deprecated=bool(operation.get("deprecated")),
        models=models,
        imports=imports,
    )


def _arguments(endpoint: Endpoint, found: list[Annotation], *, with_body: bool) -> tuple[Argument, ...]:
    arguments = []
    taken: set[str] = set() if not with_body else {"body"}
    for parameter in endpoint.operation["parameters"]:
        wire, location = parameter["name"], parameter["in"]
        if location == "cookie":
            continue
        name = field_name(wire, reserved=IN_ANNOTATIONS | ARGUMENT_NAMES)
        while name in taken:
            name += f"_{location}"
        taken.add(name)
        written = annotation({key: value for key, value in parameter["schema"].items() if key != "nullable"}, REQUEST)
        found.append(written)
        schema = parameter["schema"]
        comma_separated = location == "query" and schema.get("type") == "array" and parameter.get("explode") is False
        arguments.append(
            Argument(
                name,
                wire,
                location,
                written.text,
                location == "path" or bool(parameter.get("required")),
                comma_separated,
                bounds(schema),
            )
        )
    paths = [argument for argument in arguments if argument.location == "path"]
    others = sorted(
        (argument for argument in arguments if argument.location != "path"),
        key=lambda one: (not one.required, one.name),
    )
    return (*paths, *others)


def _responses(
    spec: Spec, endpoint: Endpoint, wrappers: dict[str, str], found: list[Annotation]
) -> tuple[tuple[tuple[int, str], ...], str, str, tuple[tuple[int, str], ...]]:
    """Return the types by status, the types of envelope and result, and the wrapping fields by status."""
    responses: list[tuple[int, str]] = []
    unwrap: list[tuple[int, str]] = []
    envelopes: list[str] = []
    results: list[str] = []
    for status, response in endpoint.operation["responses"].items():
        content = response.get("content", {})
        success = status.startswith("2")
        wrapper = wrappers.get(status)
        if not status.isdecimal():
            status = f"{status[0]}00" if status[:1].isdecimal() else "500"
        schema = next((media["schema"] for name, media in content.items() if "json" in name), None)
        if schema is None:
            envelopes += ["None"] if success else []
            results += ["None"] if success else []
            continue
        written = annotation(schema, RESPONSE)
        responses.append((int(status), written.text))
        if not success:
            continue
        found.append(written)
        envelopes.append(written.text)
        if wrapper is None:
            results.append(written.text)
        else:
            (name,) = written.models
            entity = annotation(components(spec)[name]["properties"][wrapper], RESPONSE)
            found.append(entity)
            results.append(entity.text)
            unwrap.append((int(status), wrapper))
    return tuple(responses), _either(envelopes), _either(results), tuple(unwrap)


def _entity(spec: Spec, endpoint: Endpoint, key: str, found: list[Annotation]) -> str:
    """Return the type of a page's items."""
    written = annotation(entities(spec, endpoint, key) or {}, RESPONSE)
    found += [written, Annotation("", names={"Any", "Callable", "Mapping"})]  # the arguments of iterate
    return written.text


def _either(texts: list[str]) -> str:
    distinct = list(dict.fromkeys(texts)) or ["None"]
    return " | ".join([text for text in distinct if text != "None"] + ["None"] * ("None" in distinct))
