"""The difference between two documents: what operations came and went, and what changed in the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pagerduty_client.spec.changes import (
    ADDITIVE,
    BREAKING_CALLERS,
    BREAKING_READERS,
    DOCUMENT,
    NEUTRAL,
    Change,
    Use,
    bump,
    path_text,
)
from pagerduty_client.spec.compare import Comparison, Key
from pagerduty_client.spec.documents import Document
from pagerduty_client.spec.schemas import ANYTHING, Reader, as_dict, as_list, facts_of, key_of

METHODS = ("get", "post", "put", "patch", "delete", "options", "head", "trace")
SCOPE = "x-pd-requires-scope"
EARLY_ACCESS = "x-early-access"
# The client sets them, whatever the document says.
CLIENTS_OWN = frozenset({"accept", "content-type", "authorization"})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation of a document, its parameters followed and put together with its path's."""

    id: str
    method: str
    path: str
    operation: dict[str, Any]
    parameters: dict[tuple[str, str], dict[str, Any]]

    @property
    def label(self) -> str:
        """The method and the path."""
        return f"{self.method.upper()} {self.path}"


@dataclass(slots=True)
class Diff:
    """What changed: ids of operations added and removed, and every change."""

    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def bump(self) -> str:
        """The semantic version bump that all changes together ask for."""
        return bump(self.changes)


def diff(before: Document, after: Document) -> Diff:
    """All changes of the interface from one document to another; prose is none."""
    return _Differ(Reader(before), Reader(after)).run()


class _Differ:
    def __init__(self, before: Reader, after: Reader) -> None:
        self.before = before
        self.after = after
        self.comparison = Comparison(before, after)
        self.result = Diff()

    def run(self) -> Diff:
        olds, news = endpoints(self.before), endpoints(self.after)
        pairs = list(_matched(olds, news))
        for old, new in pairs:
            if old is None and new is not None:
                self.result.added.append(new.id)
            elif new is None and old is not None:
                self.result.removed.append(old.id)
        self._came_and_went(pairs)
        # All schemas are compared before the first is looked at: the graph is then whole.
        compared = [list(self._operation(old, new)) for old, new in pairs if old is not None and new is not None]
        for found in compared:
            for one in found:
                if isinstance(one, Change):
                    self.result.changes.append(one)
                else:
                    self.result.changes += self._below(*one)
        self.result.changes += self._document()
        self.result.added.sort()
        self.result.removed.sort()
        self.result.changes.sort(key=lambda one: (one.operation, one.where, one.kind, key_of([one.was, one.now])))
        return self.result

    def _came_and_went(self, pairs: list[tuple[Endpoint | None, Endpoint | None]]) -> None:
        """Operations that came and went; one at the place of another is probably that one under a new id."""
        news = {new.label: new.id for old, new in pairs if old is None and new is not None}
        for old, new in pairs:
            if new is None and old is not None:
                self._add(old.id, "operation", "operation-removed", BREAKING_CALLERS, old.label, news.get(old.label))
            elif old is None and new is not None:
                self._add(new.id, "operation", "operation-added", ADDITIVE, None, new.label)

    def _add(self, operation: str, where: str, kind: str, effect: str, was: Any = None, now: Any = None) -> None:
        self.result.changes.append(Change(operation, where, kind, effect, was, now))

    # --- one operation

    def _operation(self, old: Endpoint, new: Endpoint) -> Iterator[Change | tuple[str, str, str, tuple[str, ...], Key]]:
        """The changes of one operation; a pair of schemas where they stand below one."""
        name, before, after = new.id, old.operation, new.operation

        def change(where: str, kind: str, effect: str, was: Any = None, now: Any = None) -> Change:
            return Change(name, where, kind, effect, was, now)

        if old.label != new.label:
            same = re.sub(r"\{[^}]*\}", "{}", old.label) == re.sub(r"\{[^}]*\}", "{}", new.label)
            yield change("operation", "operation-moved", NEUTRAL if same else BREAKING_CALLERS, old.label, new.label)
        if (before.get("deprecated") is True) != (after.get("deprecated") is True):
            deprecated = after.get("deprecated") is True
            yield change("operation", "operation-deprecated" if deprecated else "operation-undeprecated", NEUTRAL)
        first, second = _tags(before), _tags(after)
        if first != second:
            # The first one is where the operation's module stands.
            breaks = BREAKING_CALLERS if first[:1] != second[:1] else NEUTRAL
            yield change("tags", "tag-changed", breaks, ", ".join(first), ", ".join(second))
        for extension in sorted({one for one in before.keys() | after.keys() if one.startswith("x-pd-")}):
            was, now = before.get(extension), after.get(extension)
            if key_of(was) != key_of(now):
                kind = "scope-changed" if extension == SCOPE else "extension-changed"
                breaks = NEUTRAL if extension != SCOPE else ADDITIVE if now is None else BREAKING_CALLERS
                yield change(extension, kind, breaks, was, now)
        yield from self._security(name, before.get("security"), after.get("security"))
        if _callbacks(before) != _callbacks(after):
            yield change("callbacks", "callbacks-changed", NEUTRAL)
        for key in sorted(old.parameters.keys() | new.parameters.keys()):
            yield from self._parameter(name, key, old.parameters.get(key), new.parameters.get(key))
        yield from self._body(name, before.get("requestBody"), after.get("requestBody"))
        yield from self._responses(name, as_dict(before.get("responses")), as_dict(after.get("responses")))

    def _security(self, operation: str, before: Any, after: Any) -> Iterator[Change]:
        was, now = ({key_of(one) for one in as_list(value)} for value in (before, after))
        if was != now or (before is None) != (after is None):
            # Each entry is a way in; to lose one may be to lose the one that is used.
            breaks = BREAKING_CALLERS if was - now or (now and not was) else ADDITIVE
            yield Change(operation, "security", "security-changed", breaks, before, after)

    def _parameter(
        self, operation: str, key: tuple[str, str], before: dict[str, Any] | None, after: dict[str, Any] | None
    ) -> Iterator[Change | tuple[str, str, str, tuple[str, ...], Key]]:
        place, name = key
        where = f"{place} parameter {name}"
        early = (place, name) == ("header", EARLY_ACCESS)
        own = place == "header" and name in CLIENTS_OWN
        use: Use = "unused" if own else "request"

        def change(kind: str, effect: str, was: Any = None, now: Any = None) -> Change:
            return Change(operation, where, kind, NEUTRAL if own else effect, was, now, "parameter", (place, name))

        if before is None and after is not None:
            required = after.get("required") is True or place == "path"
            kind = "early-access-added" if early else "required-parameter-added" if required else "parameter-added"
            yield change(kind, BREAKING_CALLERS if required else ADDITIVE)
        elif after is None and before is not None:
            kind, breaks = ("early-access-removed", ADDITIVE) if early else ("parameter-removed", BREAKING_CALLERS)
            yield change(kind, breaks)
        elif before is not None and after is not None:
            was, now = before.get("required") is True, after.get("required") is True
            if was != now and place != "path":
                yield change(
                    "parameter-required" if now else "parameter-optional", BREAKING_CALLERS if now else ADDITIVE
                )
            was, now = before.get("deprecated") is True, after.get("deprecated") is True
            if was != now:
                yield change("parameter-deprecated" if now else "parameter-undeprecated", NEUTRAL)
            for name in ("style", "explode", "allowReserved", "allowEmptyValue"):
                old, new = before.get(name), after.get(name)
                if old != new:
                    yield change(f"{name}-changed", BREAKING_CALLERS, old, new)
            yield (operation, where, "parameter", (place, key[1]), self._pair_of_holder(before, after, use))

    def _pair_of_holder(self, before: dict[str, Any], after: dict[str, Any], use: Use) -> Key:
        """The schemas of two parameters or headers, which may also stand under a media type."""
        schemas = []
        for holder in (before, after):
            media = as_dict(next(iter(as_dict(holder.get("content")).values()), None))
            schemas.append(holder.get("schema", media.get("schema", ANYTHING)))
        return self.comparison.pair(schemas[0], schemas[1], use)

    def _body(
        self, operation: str, before: Any, after: Any
    ) -> Iterator[Change | tuple[str, str, str, tuple[str, ...], Key]]:
        where = "request body"
        old, new = self.before.object(before), self.after.object(after)

        def change(kind: str, effect: str) -> Change:
            return Change(operation, where, kind, effect, part="request")

        required = new.get("required") is True
        if not old and new:
            yield change(
                "required-body-added" if required else "body-added", BREAKING_CALLERS if required else ADDITIVE
            )
        elif old and not new:
            yield change("body-removed", BREAKING_CALLERS)
        elif old:
            if (old.get("required") is True) != required:
                yield change(
                    "body-required" if required else "body-optional", BREAKING_CALLERS if required else ADDITIVE
                )
            yield from self._content(operation, where, old, new, "request")

    def _responses(
        self, operation: str, old: dict[str, Any], new: dict[str, Any]
    ) -> Iterator[Change | tuple[str, str, str, tuple[str, ...], Key]]:
        statuses = {str(status): status for status in [*old, *new]}
        # A success first: a schema that several responses share is reported where it matters most.
        for status in sorted(statuses, key=lambda one: (not one.startswith("2"), one)):
            where, success = f"response {status}", status.startswith("2")

            def change(where: str, kind: str, effect: str) -> Change:
                return Change(operation, where, kind, effect, part="response")

            if status not in old:
                yield change(where, "response-added", ADDITIVE)
            elif status not in new:
                yield change(where, "response-removed", BREAKING_READERS if success else NEUTRAL)
            else:
                before, after = self.before.object(old[status]), self.after.object(new[status])
                headers = [as_dict(one.get("headers")) for one in (before, after)]
                for name in sorted(headers[0].keys() | headers[1].keys()):
                    place = f"{where} header {name}"
                    if name not in headers[0]:
                        yield change(place, "header-added", ADDITIVE)
                    elif name not in headers[1]:
                        yield change(place, "header-removed", BREAKING_READERS)
                    else:
                        pair = self._pair_of_holder(
                            self.before.object(headers[0][name]), self.after.object(headers[1][name]), "response"
                        )
                        yield (operation, place, "response", (), pair)
                yield from self._content(operation, where, before, after, "response")

    def _content(
        self, operation: str, where: str, before: dict[str, Any], after: dict[str, Any], use: Use
    ) -> Iterator[Change | tuple[str, str, str, tuple[str, ...], Key]]:
        old, new = as_dict(before.get("content")), as_dict(after.get("content"))
        removed = BREAKING_CALLERS if use == "request" else BREAKING_READERS
        for media in sorted(old.keys() - new.keys()):
            yield Change(operation, where, "media-type-removed", removed, media, part=use)
        for media in sorted(new.keys() - old.keys()):
            yield Change(operation, where, "media-type-added", ADDITIVE, None, media, part=use)
        for media in sorted(old.keys() & new.keys()):
            first, second = (as_dict(one[media]).get("schema", ANYTHING) for one in (old, new))
            label = where if "json" in media else f"{where} ({media})"
            yield (operation, label, use, (), self.comparison.pair(first, second, use))

    def _below(self, operation: str, where: str, part: str, first: tuple[str, ...], key: Key) -> Iterator[Change]:
        for found in self.comparison.below(key):
            local = found.local
            text = path_text(found.steps)
            yield Change(
                operation,
                f"{where} {text}".strip() if part != "parameter" or not text else f"{where}{_index(text)}",
                local.kind,
                local.effect,
                local.was,
                local.now,
                part,
                first or found.steps,
                found.schema,
                found.inner,
            )

    # --- what is of no one operation

    def _document(self) -> Iterator[Change]:
        old, new = self.before.document, self.after.document
        servers = [
            {one["url"] for one in map(as_dict, as_list(document.get("servers"))) if isinstance(one.get("url"), str)}
            for document in (old, new)
        ]
        for url in sorted(servers[0] - servers[1]):
            yield Change(DOCUMENT, "servers", "server-removed", BREAKING_CALLERS, url)
        for url in sorted(servers[1] - servers[0]):
            yield Change(DOCUMENT, "servers", "server-added", ADDITIVE, None, url)
        yield from self._security(DOCUMENT, old.get("security"), new.get("security"))
        was, now = (as_dict(document.get("info")).get("version") for document in (old, new))
        if str(was) != str(now):
            yield Change(DOCUMENT, "info", "version-changed", NEUTRAL, was, now)
        yield from self._components()

    def _components(self) -> Iterator[Change]:
        """Shared parts that changed, and through which no change of an operation was found."""
        told = {change.schema for change in self.result.changes}
        sides = [as_dict(reader.document.get("components")) for reader in (self.before, self.after)]
        for kind in sorted((sides[0].keys() | sides[1].keys()) - {"examples"}):
            old, new = (as_dict(side.get(kind)) for side in sides)
            for name in sorted(old.keys() | new.keys()):
                if kind == "schemas" and name in told:
                    continue
                if facts_of(old.get(name)) != facts_of(new.get(name)) and not self._retold(kind):
                    what = "added" if name not in old else "removed" if name not in new else "changed"
                    yield Change(DOCUMENT, f"components {kind} {name}", f"component-{what}", NEUTRAL)

    def _retold(self, kind: str) -> bool:
        """Whether parts of this kind are only there to be used by operations, where their changes stand already."""
        return kind in ("parameters", "requestBodies", "responses", "headers") and bool(self.result.changes)


def _index(text: str) -> str:
    return text if text.startswith(("[", "{", "<")) else f".{text}"


def endpoints(reader: Reader) -> list[Endpoint]:
    """The operations of a document, by path and method."""
    found = []
    for path, item in sorted(as_dict(reader.document.get("paths")).items()):
        item = reader.object(item)
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                parameters = {
                    key: one
                    for holder in (item, operation)
                    for one in map(reader.object, as_list(holder.get("parameters")))
                    if (key := _key(one)) is not None
                }
                name = operation.get("operationId")
                label = name if isinstance(name, str) and name else f"{method.upper()} {path}"
                found.append(Endpoint(label, method, path, operation, parameters))
    return found


def _key(parameter: dict[str, Any]) -> tuple[str, str] | None:
    place, name = parameter.get("in"), parameter.get("name")
    if not isinstance(place, str) or not isinstance(name, str):
        return None
    return place, name.lower() if place == "header" else name


def _tags(operation: dict[str, Any]) -> list[str]:
    return [tag for tag in as_list(operation.get("tags")) if isinstance(tag, str)]


def _callbacks(operation: dict[str, Any]) -> dict[str, Any]:
    """What the server may call, and with which body: the address and method, and the schema of each media type."""
    return {
        f"{name} {method} {url}": {
            media: facts_of(as_dict(value).get("schema"))
            for media, value in as_dict(as_dict(call.get("requestBody")).get("content")).items()
        }
        for name, callback in as_dict(operation.get("callbacks")).items()
        for url, item in as_dict(callback).items()
        for method, call in as_dict(item).items()
        if method in METHODS and isinstance(call, dict)
    }


def _matched(olds: list[Endpoint], news: list[Endpoint]) -> Iterator[tuple[Endpoint | None, Endpoint | None]]:
    """Operations of one id; an id that a document has several times is told apart by its places."""
    by_id: dict[str, tuple[list[Endpoint], list[Endpoint]]] = {}
    for index, side in enumerate((olds, news)):
        for one in side:
            by_id.setdefault(one.id, ([], []))[index].append(one)
    for before, after in by_id.values():
        for old in list(before):
            same = next((new for new in after if new.label == old.label), None)
            if same is not None:
                before.remove(old)
                after.remove(same)
                yield old, same
        for old, new in zip(before, after, strict=False):
            yield old, new
        for old in before[len(after) :]:
            yield old, None
        for new in after[len(before) :]:
            yield None, new
