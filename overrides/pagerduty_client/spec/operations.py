"""Changes of one operation: its path, parameters, request body and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pagerduty_client.spec.access import requirement_changes, server_changes
from pagerduty_client.spec.changes import ADDITIVE, BREAKING_CALLERS, BREAKING_READERS, NEUTRAL, Change, Use
from pagerduty_client.spec.compare import Comparison, Key
from pagerduty_client.spec.endpoints import METHODS, Endpoint
from pagerduty_client.spec.fields import removed, renames
from pagerduty_client.spec.identifiers import snake
from pagerduty_client.spec.nodes import as_dict, facts_of, key_of, strings
from pagerduty_client.spec.schemas import ANYTHING, SpecReader

SCOPE = "x-pd-requires-scope"
EARLY_ACCESS = "x-early-access"
# The client sends the first if the spec declares them, the others always.
CLIENT_HEADERS = frozenset({"from", EARLY_ACCESS})
RESERVED_HEADERS = frozenset({"accept", "content-type", "authorization"})
SCALARS = frozenset({"string", "integer", "number", "boolean"})


@dataclass(frozen=True, slots=True)
class SchemaPair:
    """A location in an operation with schemas to compare; `first` is the start of its steps, for a parameter."""

    operation: str
    where: str
    part: str
    first: tuple[str, ...]
    key: Key


Found = Iterator[Change | SchemaPair]


class OperationDiff:
    """Compares operations one by one; all operations share one comparison of schemas."""

    def __init__(self, comparison: Comparison, scheme_renames: dict[str, str]) -> None:
        self.before = comparison.before
        self.after = comparison.after
        self.comparison = comparison
        self._scheme_renames = scheme_renames

    def changes(self, old: Endpoint, new: Endpoint) -> Found:
        """Yield the changes of one operation, and the pairs of schemas with further changes."""
        name, before, after = old.id, old.operation, new.operation

        def change(where: str, kind: str, effect: str, was: Any = None, now: Any = None) -> Change:
            return Change(name, where, kind, effect, was, now)

        if old.id != new.id:
            yield change("operation", "operation-renamed", BREAKING_CALLERS, old.id, new.id)
        if old.label != new.label:
            effect = NEUTRAL if old.request_line == new.request_line else BREAKING_CALLERS
            yield change("operation", "operation-moved", effect, old.label, new.label)
        if (before.get("deprecated") is True) != (after.get("deprecated") is True):
            deprecated = after.get("deprecated") is True
            yield change("operation", "operation-deprecated" if deprecated else "operation-undeprecated", NEUTRAL)
        first, second = strings(before.get("tags")), strings(after.get("tags"))
        if first != second:
            # The first tag determines the package of the operation's functions.
            same = [snake(tag) for tag in first[:1]] == [snake(tag) for tag in second[:1]]
            yield change(
                "tags", "tag-changed", NEUTRAL if same else BREAKING_CALLERS, ", ".join(first), ", ".join(second)
            )
        for extension in sorted(one for one in before.keys() | after.keys() if one.startswith("x-pd-")):
            was, now = before.get(extension), after.get(extension)
            if key_of(was) != key_of(now):
                kind = "scope-changed" if extension == SCOPE else "extension-changed"
                effect = NEUTRAL if extension != SCOPE else ADDITIVE if now is None else BREAKING_CALLERS
                yield change(extension, kind, effect, was, now)
        yield from self._access(old, new)
        if _callbacks(before) != _callbacks(after):
            yield change("callbacks", "callbacks-changed", NEUTRAL)
        yield from self._parameters(name, old.parameters, new.parameters)
        yield from self._body(name, before.get("requestBody"), after.get("requestBody"))
        yield from self._responses(name, as_dict(before.get("responses")), as_dict(after.get("responses")))

    def _access(self, old: Endpoint, new: Endpoint) -> Found:
        """Yield the changes of security and servers; inherited ones are compared once, for the whole spec."""
        specs = self.before.spec, self.after.spec
        stated = [side.operation.get("security") for side in (old, new)]
        if stated != [None, None]:
            before, after = (
                spec.get("security") if one is None else one for one, spec in zip(stated, specs, strict=True)
            )
            yield from requirement_changes(old.id, before, after, self._scheme_renames)
        yield from server_changes(old.id, old.servers, new.servers, (specs[0].get("servers"), specs[1].get("servers")))

    def _parameters(
        self, operation: str, old: dict[tuple[str, str], dict[str, Any]], new: dict[tuple[str, str], dict[str, Any]]
    ) -> Found:
        renamed: dict[tuple[str, str], tuple[str, str]] = {}
        for kind in ("query", "header", "cookie"):
            gone, come = (
                {name: one for (of, name), one in side.items() if of == kind and (of, name) not in other}
                for side, other in ((old, new), (new, old))
            )
            unnamed = [{name: {**one, "name": ""} for name, one in side.items()} for side in (gone, come)]
            renamed |= {(kind, was): (kind, now) for was, now in renames(*unnamed).items()}
        for key in sorted(old.keys() | new.keys()):
            if key not in renamed.values():
                yield from self._parameter(operation, old.get(key), new.get(renamed.get(key, key)))

    def _parameter(self, operation: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> Found:
        known = before if before is not None else after or {}
        kind, name = str(known.get("in")), str(known.get("name"))
        where = f"{kind} parameter {name}"
        early = (kind, name.lower()) == ("header", EARLY_ACCESS)
        own = kind == "header" and name.lower() in RESERVED_HEADERS
        use: Use = "unused" if own else "request"

        def change(what: str, effect: str, was: Any = None, now: Any = None) -> Change:
            return Change(operation, where, what, NEUTRAL if own else effect, was, now, "parameter", (kind, name))

        if before is None and after is not None:
            required = after.get("required") is True or kind == "path"
            what = "early-access-added" if early else "required-parameter-added" if required else "parameter-added"
            yield change(what, BREAKING_CALLERS if required else ADDITIVE)
        elif after is None and before is not None:
            # Headers that the client sends automatically do no harm if they are no longer needed.
            effect = ADDITIVE if kind == "header" and name.lower() in CLIENT_HEADERS else BREAKING_CALLERS
            yield change("early-access-removed" if early else "parameter-removed", effect)
        elif before is not None and after is not None:
            new_name = str(after.get("name"))
            if new_name != name and (kind != "header" or new_name.lower() != name.lower()):
                effect = NEUTRAL if kind == "path" else BREAKING_CALLERS
                yield change("parameter-renamed", effect, name, new_name)
            was, now = before.get("required") is True, after.get("required") is True
            if was != now and kind != "path":
                what, effect = ("parameter-required", BREAKING_CALLERS) if now else ("parameter-optional", ADDITIVE)
                yield change(what, effect)
            was, now = before.get("deprecated") is True, after.get("deprecated") is True
            if was != now:
                yield change("parameter-deprecated" if now else "parameter-undeprecated", NEUTRAL)
            old, new = _serialization(kind, before), _serialization(kind, after)
            for field in old:
                if old[field] != new[field]:
                    # A single value has one encoding, and a permission to send more changes nothing.
                    harmless = field == "explode" and _is_single(before, self.before) and _is_single(after, self.after)
                    allowed = field.startswith("allow") and new[field] is True
                    effect = NEUTRAL if harmless else ADDITIVE if allowed else BREAKING_CALLERS
                    yield change(f"{field}-changed", effect, old[field], new[field])
            yield SchemaPair(operation, where, "parameter", (kind, name), self._pair_of_holders(before, after, use))

    def _pair_of_holders(self, before: dict[str, Any], after: dict[str, Any], use: Use) -> Key:
        """Return the pair of the schemas of two parameters or headers, which may be those of a media type."""
        schemas: list[Any] = []
        for holder in (before, after):
            media = as_dict(next(iter(as_dict(holder.get("content")).values()), None))
            schemas.append(holder.get("schema", media.get("schema", ANYTHING)))
        return self.comparison.pair(schemas[0], schemas[1], use)

    def _body(self, operation: str, before: Any, after: Any) -> Found:
        where = "request body"
        old, new = self.before.object(before), self.after.object(after)
        required = new.get("required") is True

        def change(kind: str, effect: str) -> Change:
            return Change(operation, where, kind, effect, part="request")

        if not old and new:
            kind, effect = ("required-body-added", BREAKING_CALLERS) if required else ("body-added", ADDITIVE)
            yield change(kind, effect)
        elif old and not new:
            yield change("body-removed", BREAKING_CALLERS)
        elif old:
            if (old.get("required") is True) != required:
                kind, effect = ("body-required", BREAKING_CALLERS) if required else ("body-optional", ADDITIVE)
                yield change(kind, effect)
            yield from self._content(operation, where, old, new, "request")

    def _responses(self, operation: str, old: dict[str, Any], new: dict[str, Any]) -> Found:
        # Successes first: a schema shared by several responses is reported where it matters most.
        for status in sorted({*old, *new}, key=lambda one: (not one.startswith("2"), one)):
            where, success = f"response {status}", status.startswith("2")
            first, second = _of_status(old, status), _of_status(new, status)
            if status not in old:
                yield Change(operation, where, "response-added", ADDITIVE, part="response")
            elif status not in new:
                effect = BREAKING_READERS if success and second is None else NEUTRAL
                yield Change(operation, where, "response-removed", effect, part="response")
            if first is not None and second is not None:
                before, after = self.before.object(first), self.after.object(second)
                yield from self._headers(operation, where, before, after)
                yield from self._content(operation, where, before, after, "response")

    def _headers(self, operation: str, where: str, before: dict[str, Any], after: dict[str, Any]) -> Found:
        old, new = (
            {name.lower(): one for name, one in as_dict(side.get("headers")).items()} for side in (before, after)
        )
        for name in sorted(old.keys() | new.keys()):
            location = f"{where} header {name}"
            if name not in old:
                yield Change(operation, location, "header-added", ADDITIVE, part="response")
            elif name not in new:
                yield Change(operation, location, "header-removed", BREAKING_READERS, part="response")
            else:
                holders = self.before.object(old[name]), self.after.object(new[name])
                yield SchemaPair(operation, location, "response", (), self._pair_of_holders(*holders, "response"))

    def _content(self, operation: str, where: str, before: dict[str, Any], after: dict[str, Any], use: Use) -> Found:
        old, new = _media(before), _media(after)
        for media in sorted(old.keys() - new.keys()):
            yield Change(operation, where, "media-type-removed", removed(use), media, part=use)
        for media in sorted(new.keys() - old.keys()):
            yield Change(operation, where, "media-type-added", ADDITIVE, None, media, part=use)
        for media in sorted(old.keys() & new.keys()):
            first, second = (as_dict(one[media]).get("schema", ANYTHING) for one in (old, new))
            label = where if "json" in media else f"{where} ({media})"
            yield SchemaPair(operation, label, use, (), self.comparison.pair(first, second, use))


def _serialization(kind: str, parameter: dict[str, Any]) -> dict[str, Any]:
    """Return the encoding of a parameter, with OpenAPI's defaults."""
    style = parameter.get("style", "form" if kind in ("query", "cookie") else "simple")
    return {
        "style": style,
        "explode": parameter.get("explode", style == "form"),
        "allowReserved": parameter.get("allowReserved", False),
        "allowEmptyValue": parameter.get("allowEmptyValue", False),
    }


def _is_single(parameter: dict[str, Any], reader: SpecReader) -> bool:
    """Return whether a parameter is one value; a name that ends in `[]` always means a list."""
    types = reader.flat(parameter.get("schema", ANYTHING)).types
    return bool(types) and types <= SCALARS and not str(parameter.get("name")).endswith("[]")


def _media(holder: dict[str, Any]) -> dict[str, Any]:
    """Return the media types of a body; the charset is UTF-8, declared or not."""
    return {
        re.sub(r"\s*;\s*charset=[^;]*", "", media, flags=re.IGNORECASE): value
        for media, value in as_dict(holder.get("content")).items()
    }


def _of_status(responses: dict[str, Any], status: str) -> Any:
    """Return the response for a status, or that of its range; for a range, that of one of its statuses."""
    if status in responses or not status.upper().endswith("XX"):
        return responses.get(status, responses.get(f"{status[:1]}XX"))
    return next((one for name, one in sorted(responses.items()) if name[:1] == status[:1]), None)


def _callbacks(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the callbacks: for each URL and method, the schema of each media type of the body."""
    return {
        f"{name} {method} {url}": {
            media: facts_of(as_dict(value).get("schema"))
            for media, value in as_dict(as_dict(as_dict(call).get("requestBody")).get("content")).items()
        }
        for name, callback in as_dict(operation.get("callbacks")).items()
        for url, item in as_dict(callback).items()
        for method, call in as_dict(item).items()
        if method in METHODS and isinstance(call, dict)
    }
