"""Stateful operations: written values can be read, and deleted entities are gone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from pagerduty_client.sandbox import Call, Sandbox
from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox.__main__ import main, table
from pagerduty_client.sandbox._crud import is_kept, way_of
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._registry import HANDLERS, load
from pagerduty_client.sandbox._samples import MOMENT, Samples
from scripts import docs
from tests.sandbox.story import BODIES, CHANGES, PARENTS, STORY, Step
from tests.upstream import ROOT

load()
# Operations that a person has seen; an update adds others, without words, which the story need not know.
REVIEWED = docs.load(ROOT / "spec" / "docs").operations
TOKEN = "y_NbAkKc66ryYTWUXYEu"
# The field that an update changes.
NAMED = ("name", "label", "description", "title", "summary", "message", "display_name")


class Account:
    """An account that records which operations had a visible effect, or showed one."""

    def __init__(self) -> None:
        self.sandbox = Sandbox(tokens="user").seed()
        self.known: dict[str, str] = {}
        self.seen: set[str] = set()
        self.numbers = count(1)

    def send(self, method: str, path: str, body: Any = None) -> tuple[str, int, Any]:
        """Send a request; return the operation's id, the status and the payload."""
        target = path.format(**self.known)
        path = target.partition("?")[0]
        route = api.match(method, path)
        assert route is not None or path == "/v2/enqueue", f"{method} {target} is no operation"
        headers = {"authorization": f"Token token={TOKEN}", "content-type": "application/json"}
        if route is not None and route[0].operation.early_access is not None:
            headers["x-early-access"] = route[0].operation.early_access
        content = json.dumps(self.filled(body)).encode() if body is not None else b""
        reply = self.sandbox.respond(Call.read(method, target, headers, content))
        return route[0].id if route is not None else path, reply.status, json.loads(reply.encoded()[1] or b"null")

    def filled(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self.filled(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self.filled(one) for one in value]
        is_template = isinstance(value, str) and value.startswith("{") and value.endswith("}")
        return self.known[value[1:-1]] if is_template else value

    def done(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request that succeeds."""
        id, status, payload = self.send(method, path, body)
        assert status < 300, f"{id}: {status} {payload}"
        return payload

    def can(self, step: Step) -> bool:
        """Return whether upstream still has the operations of a step and of its prerequisites."""
        requests = [step.write[:2], *([] if step.read is None else [step.read])]
        try:
            paths = [(method, path.format(**self.known).partition("?")[0]) for method, path in requests]
        except KeyError:
            return False
        return all(path == "/v2/enqueue" or api.match(method, path) is not None for method, path in paths)

    def changes(self, write: tuple[str, str, Any], read: tuple[str, str]) -> Any:
        """A write changes what a read shows."""
        before = self.send(*read)
        written, status, payload = self.send(*write)
        assert status < 300, f"{written}: {status} {payload}"
        after = self.send(*read)
        assert before[1:] != after[1:], f"{written} changes nothing that {after[0]} shows: {after[2]}"
        self.seen |= {written, after[0]}
        return payload


def collections() -> Iterator[str]:
    """Yield the collections with generic creation and deletion."""
    for route in api.routes():
        if (
            route.method == "POST"
            and route.id in REVIEWED
            and route.id not in HANDLERS
            and is_kept(route)
            and not route.is_item
        ):
            yield route.template


def body_of(account: Account, route: Route) -> dict[str, Any]:
    """Return a body that creates an entity, made from its schema, with existing references."""
    assert route.body is not None, f"{route.id} has no body"
    made = Samples(next(account.numbers), lambda: MOMENT).of(route.body, route.template, depth=1)
    return {**referring(account, made), **BODIES.get(route.template, {})}


def referring(account: Account, value: Any) -> Any:
    """Return a value with references to the account's entities."""
    if isinstance(value, list):
        return [referring(account, one) for one in value]
    if not isinstance(value, dict):
        return value
    kind = str(value.get("type", "")).removesuffix("_reference")
    if "id" in value and kind in account.known:
        return {**value, "id": account.known[kind]}
    return {name: referring(account, one) for name, one in value.items()}


def wraps(change: dict[str, Any]) -> bool:
    """Return whether a change is already wrapped."""
    return list(change) == ["rule"]


def cycle(account: Account, collection: str) -> None:
    """Create, list, read, update and delete an entity; each step shows in the reads."""
    path = collection
    for name, known in PARENTS.get(collection, {}).items():
        path = path.replace(f"{{{name}}}", f"{{{known}}}")
    # On other versions of the spec, the story may not have created the parent: the generic part takes any id.
    path = re.sub(r"\{(\w+)\}", lambda found: found[0] if found[1] in account.known else "PARENT1", path)
    routes = {(one.method, one.is_item): one for one in api.routes() if one.collection == collection}
    create = routes["POST", False]
    body = body_of(account, create)
    wrapped = {create.body_wrapper: body} if create.body_wrapper is not None else body
    listed, item = routes.get(("GET", False)), routes.get(("GET", True))
    if listed is not None and listed.list_key is not None:
        limit = "?limit=100" if "limit" in listed.query_parameters else ""
        payload = account.changes(("POST", path, wrapped), ("GET", f"{path}{limit}"))
    else:
        payload = account.done("POST", path, wrapped)
    account.known["made"] = (payload[create.wrapper] if create.wrapper is not None else payload)["id"]
    own = f"{path}/{{made}}"
    if item is not None:
        account.done("GET", own)
        account.seen |= {create.id, item.id}
    update = routes.get(("PUT", True)) or routes.get(("PATCH", True))
    if update is not None and update.id not in HANDLERS and update.body is not None:
        change = CHANGES.get(collection) or {name: "Changed" for name in NAMED if name in body}
        sent = {update.body_wrapper: change} if update.body_wrapper is not None and not wraps(change) else change
        if item is not None:
            account.changes((update.method, own, sent), ("GET", own))
        elif listed is not None:
            account.changes((update.method, own, sent), ("GET", path))
        else:
            shown = account.done(update.method, own, sent)[update.wrapper or ""]
            assert shown == {**shown, **change}
            account.seen.add(update.id)
    delete = routes.get(("DELETE", True))
    if delete is not None and delete.id not in HANDLERS:
        account.done("DELETE", own)
        assert account.send("GET" if item is not None else "DELETE", own)[1] == 404
        account.seen |= {delete.id, create.id}


def told() -> Account:
    """An account after all events of the story."""
    found = Account()
    for step in filter(found.can, STORY):
        if step.read is not None:
            payload = found.changes(step.write, step.read)
        else:
            payload = found.done(*step.write)
        for name, path in step.keeps.items():
            value = payload
            for part in path.split("."):
                value = value[int(part)] if part.isdecimal() else value[part]
            found.known[name] = value
    return found


def test_every_stateful_operation_has_an_effect() -> None:
    account = told()
    for collection in sorted(set(collections())):
        if not {one.id for one in api.routes() if one.collection == collection} <= account.seen:
            cycle(account, collection)
    stateful = {id for id, how in table().items() if how == "stateful" and id in REVIEWED}
    assert sorted(stateful - account.seen) == []
    assert len(stateful) > len(table()) / 2


def test_the_table_names_every_operation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage"]) == 0
    assert {line.split()[0] for line in capsys.readouterr().out.splitlines()} >= set(table())
    assert all(way_of(route)[1] == table()[route.id] for route in api.routes())
