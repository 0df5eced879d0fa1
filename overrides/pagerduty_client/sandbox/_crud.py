"""Create, list, read, update and delete, the same way for every resource; `_registry` has what is special."""

from __future__ import annotations

import copy
from typing import Any, Literal

from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._interface import ANY, Route, Schema, interface
from pagerduty_client.sandbox._json import Entity, is_array, is_object
from pagerduty_client.sandbox._messages import invalid, not_found
from pagerduty_client.sandbox._registry import HANDLERS, RESOURCES, resource_of
from pagerduty_client.sandbox._render import shown
from pagerduty_client.sandbox._store import reference

Coverage = Literal["stateful", "read-only", "made from schema"]
# The collection of what there is one of, by its path: a priority threshold.
SINGLETONS = "singletons"


def respond(call: OperationCall, *, make_unknown: bool) -> Any:
    """Return the payload of a success. Raises Refused where the request cannot be carried out."""
    route, path = call.route, call.request.path
    _check_owners(call, make_unknown=make_unknown)
    if route.list_key is not None and is_kept(route):
        return call.listed(call.account.store.all(path))
    if route.is_item and is_kept(route):
        return _item(call, make_unknown=make_unknown)
    if route.method == "POST" and route.entity is not None and is_kept(route):
        return create(call, path)
    if is_singleton(route):
        return _singleton(call)
    return made(call, invent=make_unknown)


def coverage(route: Route) -> Coverage:
    """Return how an operation is carried out."""
    if route.id in HANDLERS:
        return HANDLERS[route.id][1]
    if is_kept(route):
        changes = _create_route(route.collection) is not None
        return "stateful" if changes or route.method != "GET" else "read-only"
    return "stateful" if is_singleton(route) else "made from schema"


def is_kept(route: Route) -> bool:
    """Whether entities of the collection are kept: they can be created and read, or the account has some."""
    if route.collection in RESOURCES:
        return route.list_key is not None or route.is_item or route.entity is not None
    create = _create_route(route.collection)
    if create is None:
        return False
    api = interface()
    reads = api.at("GET", route.collection)
    items = [one for one in api.routes if one.collection == route.collection and one.is_item]
    return bool(items) or (reads is not None and reads.list_key is not None)


def is_singleton(route: Route) -> bool:
    """Whether an operation is about something that there is one of, which a PUT writes."""
    put = interface().at("PUT", route.template)
    return not route.is_item and put is not None and put.wrapper is not None and put.body is not None


def _create_route(collection: str) -> Route | None:
    route = interface().at("POST", collection)
    return route if route is not None and route.entity is not None and route.list_key is None else None


def _schema(route: Route, collection: str) -> Schema:
    """Return the schema of a collection's entities."""
    create = _create_route(route.collection)
    if route.entity is not None:
        return route.entity
    if create is not None and create.entity is not None:
        return create.entity
    named = resource_of(collection).schema
    return interface().named(named) if named else ANY


def _check_owners(call: OperationCall, *, make_unknown: bool) -> None:
    """Raise Refused where a path leads through something that does not exist: /services/NOPE/integrations."""
    steps, names = call.request.path.split("/"), call.route.template.split("/")
    for index in range(2, len(steps) - 1):
        if names[index].startswith("{"):
            template = "/".join(names[: index + 1])
            owner = interface().at("GET", template) or interface().at("PUT", template)
            if owner is not None and is_kept(owner):
                _entity(call, owner, "/".join(steps[:index]), steps[index], make_unknown=make_unknown)


def _entity(call: OperationCall, route: Route, collection: str, id: str, *, make_unknown: bool) -> Entity:
    entity = call.account.store.get(collection, id)
    if entity is not None:
        return entity
    if make_unknown:
        return call.account.make(_schema(route, collection), {}, collection, id, invent=True)
    raise not_found(*resource_of(collection).missing)


def _item(call: OperationCall, *, make_unknown: bool) -> Any:
    route = call.route
    collection, _, id = call.request.path.rpartition("/")
    entity = _entity(call, route, collection, id, make_unknown=make_unknown)
    if route.method == "DELETE":
        delete(call, collection, entity)
        return made(call)
    if route.method in ("PUT", "PATCH"):
        update(call, collection, entity, call.sent)
    if route.entity is None:
        return made(call)
    return call.one(resource_of(collection).reveal(call, entity))


def create(call: OperationCall, collection: str, given: Entity | None = None) -> Any:
    """Create an entity of a collection from what was sent, and return the response that shows it."""
    resource = resource_of(collection)
    fields = copy.deepcopy(call.sent if given is None else given)
    for name in ("id", "self", "html_url"):
        fields.pop(name, None)
    _check_unique(call, collection, fields, None)
    fields = resource.create(call, fields)
    entity = call.account.make(_schema(call.route, collection), fields, collection, fields.get("id"))
    _add_to_owner(call, collection, entity)
    resource.created(call, entity)
    call.account.changed(
        _kind(collection, entity, "created"), shown(call.account, entity), call.actor, root=_root(call)
    )
    return call.one(resource.reveal(call, entity))


def update(call: OperationCall, collection: str, entity: Entity, given: Entity) -> None:
    """Change an entity."""
    resource, before = resource_of(collection), copy.deepcopy(entity)
    fields = copy.deepcopy(given)
    _check_unique(call, collection, fields, entity)
    fields = resource.update(call, entity, fields)
    call.account.change(_schema(call.route, collection), entity, fields, collection)
    resource.updated(call, entity)
    after = shown(call.account, entity)
    call.account.changed(_kind(collection, entity, "updated"), after, call.actor, before=before, root=_root(call))


def delete(call: OperationCall, collection: str, entity: Entity) -> None:
    """Delete an entity, and its reference in the entity that it belongs to."""
    resource_of(collection).delete(call, entity)
    last, before = shown(call.account, entity), copy.deepcopy(entity)
    call.account.store.remove(collection, entity["id"])
    owner, field = _owner(call, collection)
    if owner is not None and is_array(owner.get(field)):
        owner[field] = [one for one in owner[field] if one.get("id") != entity["id"]]
    call.account.changed(_kind(collection, entity, "deleted"), last, call.actor, before=before, root=_root(call))


def _kind(collection: str, entity: Entity, what: str) -> str:
    kind = resource_of(collection).kind or str(entity.get("type") or collection.rpartition("/")[2].removesuffix("s"))
    return f"{kind}.{what}"


def _root(call: OperationCall) -> Entity | None:
    """Return a reference to the entity that the path begins with, where the operation is about a part of it."""
    steps = call.request.path.split("/")
    root = call.account.store.get(f"/{steps[1]}", steps[2]) if len(steps) > 3 else None
    return reference(root) if root is not None else None


def _owner(call: OperationCall, collection: str) -> tuple[Entity | None, str]:
    above, _, field = collection.rpartition("/")
    place, _, id = above.rpartition("/")
    return (call.account.store.get(place, id) if above else None), field


def _add_to_owner(call: OperationCall, collection: str, entity: Entity) -> None:
    """An owner that lists its parts lists this one too: a service its integrations."""
    owner, field = _owner(call, collection)
    if owner is not None and is_array(owner.get(field)):
        owner[field].append(reference(entity))


def _check_unique(call: OperationCall, collection: str, given: Entity, own: Entity | None) -> None:
    for name in resource_of(collection).unique:
        value = given.get(name)
        others = [one for one in call.account.store.all(collection) if one is not own]
        if value and any(str(one.get(name)).lower() == str(value).lower() for one in others):
            raise invalid(f"{name.capitalize()} has already been taken")


def _singleton(call: OperationCall) -> Any:
    """Write, read or delete what there is one of."""
    store, path, route = call.account.store, call.request.path, call.route
    put = interface().at("PUT", route.template)
    wrapper = (put.wrapper if put is not None else None) or ""
    if route.method == "PUT" and route.response is not None:
        schema = interface().fields(route.response).get(wrapper, ANY)
        whole = call.account.samples.variant(schema, call.sent) or schema
        value = call.account.samples.object(whole, copy.deepcopy(call.sent), path, depth=1)
        before = store.get(SINGLETONS, path)
        store.put(SINGLETONS, {"id": path, "value": value})
        kind = path.rpartition("/")[2].removesuffix("s")
        call.account.changed(f"{kind}.updated", {"id": path, **value}, call.actor, before=before)
    if route.method == "DELETE":
        store.remove(SINGLETONS, path)
        return made(call)
    kept = store.get(SINGLETONS, path)
    return {wrapper: kept["value"]} if kept is not None else made(call)


def made(call: OperationCall, *, invent: bool = False) -> Any:
    """Return a response made from the schema, with what was sent where it has a place for it."""
    route, path = call.route, call.request.path
    if route.response is None:
        return None
    samples = call.account.inventions if invent else call.account.samples
    response = samples.of(route.response, f"{route.method} {path}", name=route.wrapper or "")
    wrapper = route.wrapper
    if wrapper is None or not is_object(response) or not is_object(response.get(wrapper)):
        return response
    if call.sent:
        schema = interface().fields(route.response)[wrapper]
        schema = samples.variant(schema, call.sent) or schema
        response[wrapper] = samples.object(schema, call.sent, path, depth=1)
        call.account.store.fill(response)
    if route.is_item and "id" in response[wrapper]:
        response[wrapper]["id"] = path.rpartition("/")[2]
    return response
