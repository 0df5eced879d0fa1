"""Create, list, read, update and delete entities generically; `_registry` has the exceptions."""

from __future__ import annotations

import copy
from contextlib import suppress
from dataclasses import replace
from functools import cache
from typing import Any

from pagerduty_client.sandbox import _interface as api
from pagerduty_client.sandbox._account import Account, schema_of
from pagerduty_client.sandbox._call import OperationCall
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._messages import Call, Refused, invalid, missing
from pagerduty_client.sandbox._registry import HANDLERS, MIRRORS, RESOURCES, Handler, State, resource_of
from pagerduty_client.sandbox._samples import Fill
from pagerduty_client.sandbox._store import linked, reference
from pagerduty_client.sandbox._values import Entity, NotATime, child, ids, instant, is_object, objects, objects_at

# The collection of singletons, by path, such as a priority threshold.
SINGLETONS = "singletons"
MAX_BULK = 250
_ITEM_METHODS = ("GET", "PUT", "PATCH", "DELETE")


@cache
def way_of(route: Route) -> tuple[Handler, State]:
    """Return the function that carries out an operation, or raises Refused, and how it is implemented."""
    if route.id in HANDLERS:
        handler, state = HANDLERS[route.id]
        return lambda call: call.payload_of(handler(call)), state
    put = api.at("PUT", route.template)
    is_written = not route.is_item and put is not None and put.wrapper is not None and put.body is not None
    if RESOURCES[route.template].one if route.template in RESOURCES else is_written:
        return _singleton, "stateful"
    if not is_kept(route):  # no response is an empty object
        return lambda call: made(call) or made(call, "all"), "made from schema"
    creator = api.at("POST", route.collection)
    state = "read-only" if route.method == "GET" and (creator is None or creator.entity is None) else "stateful"
    if route.list_key is not None:
        return lambda call: call.listed(call.store.all(call.request.path)), state
    if route.is_item:
        return _item, state
    return _bulk if route.method == "PUT" else lambda call: create(call, call.request.path), state


def is_kept(route: Route) -> bool:
    """Return whether the collection is stored: it is declared, or a generic operation creates its entities."""
    if route.collection in RESOURCES:
        is_bulk = route.method == "PUT" and route.response is not None
        return route.list_key is not None or route.is_item or route.entity is not None or is_bulk
    creator, item = api.at("POST", route.collection), f"{route.collection}/{{id}}"
    is_created = creator is not None and creator.entity is not None and creator.id not in HANDLERS
    return is_created and any(api.at(method, place) for method in _ITEM_METHODS for place in (route.collection, item))


def resolved(call: OperationCall) -> OperationCall:
    """Resolve the entities in the path, and replace aliases by their IDs.

    Raises Refused if one of them does not exist: /services/NOPE/integrations.
    """
    path, template = call.request.path, call.route.template
    parameters, owners = dict(call.path), list[Entity]()
    for mirrored, (target, values) in MIRRORS.items():
        if template.startswith(mirrored):
            path = path.replace(mirrored, target.format(**values), 1)
            template = template.replace(mirrored, target, 1)
    steps = path.split("/")
    for index, name in _entities_of(template):
        collection = "/".join(steps[:index])
        found = call.known(collection, steps[index])
        if found is None and call.make_unknown and call.route.id not in HANDLERS:
            found = call.account.make(schema_of(collection), {}, collection, steps[index], fill=call.fill)
        if found is None:
            raise resource_of(collection).absent(call, steps[index])
        owners.append(found)
        parameters[name] = steps[index] = str(found["id"])
    if not owners:
        return call
    request = replace(call.request, path="/".join(steps))
    return replace(call, request=request, path=parameters, owners=tuple(owners))


@cache
def _entities_of(template: str) -> list[tuple[int, str]]:
    """Return the IDs in a path: their index, and their name."""
    found, names = list[tuple[int, str]](), template.split("/")
    for index, name in enumerate(names):
        place = "/".join(names[: index + 1])
        routes = [api.at(method, place) for method in _ITEM_METHODS]
        listed = api.at("GET", "/".join(names[:index]))
        routes += [listed] if listed is not None and listed.list_key is not None else []
        if name.startswith("{") and any(one is not None and is_kept(one) for one in routes):
            found.append((index, name[1:-1]))
    return found


def _item(call: OperationCall) -> Any:
    collection, entity = call.request.path.rpartition("/")[0], call.owners[-1]
    if call.route.method == "DELETE":
        delete(call, collection, entity)
        return made(call)
    if call.route.method in ("PUT", "PATCH"):
        check(call, collection, call.sent, entity)
        update(call, collection, entity, call.sent)
    return call.payload_of(entity) if call.route.entity is not None or call.route.wrapper is not None else made(call)


def _bulk(call: OperationCall) -> Any:
    """Update several entities: all or none."""
    collection = call.request.path
    key = collection.rpartition("/")[2]
    wanted = objects(call.body.get(key))
    if len(wanted) > MAX_BULK:
        raise Refused(413, "Request Entity Too Large", f"at most {MAX_BULK} {key}", code=2001)
    found = [(call.get(collection, one.get("id")), one) for one in wanted]
    for entity, given in found:
        check(call, collection, given, entity)
    for entity, given in found:
        update(call, collection, entity, given)
    return {key: [call.account.shown(one, call.include) for one, _ in found]}


def create(call: OperationCall, collection: str, given: Entity | None = None) -> Any:
    """Create an entity of a collection from the body, and return the response."""
    resource = resource_of(collection)
    fields = copy.deepcopy(call.sent if given is None else given)
    check(call, collection, fields, None)
    fields = {name: value for name, value in fields.items() if name not in ("id", "self", "html_url")}
    fields = resource.create(call, fields)
    entity = call.account.make(schema_of(collection), fields, collection, fields.get("id"))
    tell(call, collection, "created", entity)
    return call.payload_of(entity)


def add(account: Account, collection: str, given: Entity) -> Entity:
    """Add an entity as if the account already had it: completed like a created one, but neither checked nor reported.

    Raises ValueError for a path without entities.
    """
    schema, found = schema_of(collection), api.match("POST", collection)
    if not schema.whole:
        raise ValueError(f"{collection} is not a collection of entities")
    resource, fields = resource_of(collection), copy.deepcopy(given)
    if found is not None:
        request = Call("POST", collection, [], {}, b"")
        call = OperationCall(account, found[0], request, found[1], {}, {}, account.agent(None), None)
        with suppress(Refused, LookupError, NotATime):  # fields that the API would refuse are added as they are
            call = resolved(call)
            _point(call, collection, fields, fields)
            fields = {**resource.create(call, copy.deepcopy(fields)), **fields}
    return account.make(schema, fields, collection, fields.get("id"))


def update(call: OperationCall, collection: str, entity: Entity, given: Entity) -> None:
    """Update an entity."""
    resource, before = resource_of(collection), copy.deepcopy(entity)
    fields = {name: value for name, value in copy.deepcopy(given).items() if name not in resource.fixed}
    fields = resource.stored(call.account, entity, resource.update(call, entity, fields))
    call.account.change(schema_of(collection), entity, fields, collection)
    tell(call, collection, "updated", entity, before)


def delete(call: OperationCall, collection: str, entity: Entity) -> None:
    """Delete an entity. Raises Refused if it is in use."""
    resource, before = resource_of(collection), copy.deepcopy(entity)
    for place, path, message, *code in resource.in_use:
        users = call.store.referring(place, path, entity["id"])
        if any(one.get("status") != "resolved" for one in users):  # only open incidents count
            raise Refused(400, message, code=code[0]) if code else invalid(message)
    if resource.delete(call, entity):
        tell(call, collection, "updated", entity, before)
        return
    for place, name in resource.lists:
        for one in call.store.referring(place, name, entity["id"]):
            one[name] = linked(one[name], entity, is_linked=False)
    for place, path in resource.cascade:
        place = place.format(**call.path)
        for one in call.store.referring(place, path, entity["id"]):
            call.store.remove(place, one["id"])
    last = call.account.shown(entity)
    call.store.remove(collection, entity["id"])
    tell(call, collection, "deleted", last, before)


def tell(call: OperationCall, collection: str, what: str, entity: Entity, before: Entity | None = None) -> None:
    """Report a change to the account's listeners, with the parent of the changed entity."""
    resource = resource_of(collection)
    kind = resource.kind or str(entity.get("type") or collection.rpartition("/")[2].removesuffix("s"))
    is_part = call.owners and call.owners[0]["id"] != entity["id"]
    root = reference(call.owners[0]) if is_part else None
    type = resource.told.get(what, f"{kind}.{what}")
    if type:
        call.account.changed(type, call.account.shown(entity), call.actor, before=before, root=root)


def check(call: OperationCall, collection: str, given: Entity, own: Entity | None) -> None:
    """Raise Refused for invalid fields of a new or updated entity."""
    resource = resource_of(collection)
    for path in resource.needs:
        above, _, name = path.rpartition(".")
        for one in objects_at(given, above) if above else [given]:
            value = one.get(name)
            if (value is None and (own is None or above)) or value in ([], {}) or str(value).isspace() or value == "":
                raise invalid(missing(name))
    _point(call, collection, given, own)
    kept = {name: value for name, value in (own or {}).items() if given.get(name) is None}  # also if null is given
    whole, others = {**given, **kept}, [one for one in call.store.all(collection) if one is not own]
    for paths, message in resource.unique.items():
        wanted, *taken = (call.store.words(one, paths) for one in (whole, *others))
        if wanted and wanted in taken:
            raise invalid(message)
    if resource.period:
        start, end = resource.period
        if instant(whole.get(end)) <= instant(whole.get(start)):
            raise invalid(f"{end} must be after {start}")
    resource.check(call, whole)


def _point(call: OperationCall, collection: str, given: Entity, own: Entity | None) -> None:
    """Resolve references in fields. Raises Refused if a new one has no target."""
    for path, (places, message) in resource_of(collection).points.items():
        old = ids(objects_at(own, path))
        for one in objects_at(given, path):
            found = [call.known(place.format(**call.path), one.get("id")) for place in places.split()]
            known = next((each for each in found if each is not None), None)
            if known is not None:
                one.clear()
                one.update(reference(known))
            elif one.get("id") not in old:
                raise invalid(message) if message else resource_of(places.split()[0]).absent(call, "")


def _singleton(call: OperationCall) -> Any:
    """Write, read or delete a singleton."""
    store, path, route = call.store, call.request.path, call.route
    resource, value = resource_of(path), call.account.singleton(path)
    if route.method == "DELETE":
        store.remove(SINGLETONS, path)
        return made(call)
    if route.method == "PUT" and route.response is not None:
        before, sent = copy.deepcopy(value), copy.deepcopy(call.sent)
        if resource.one:
            value = resource.update(call, value or {}, sent)
        else:
            schema = route.response.fields[route.wrapper or ""]
            value = call.account.samples.fitted(schema, sent, path, depth=1, fill="defaults")
        store.put(SINGLETONS, {"id": path, "value": value})
        tell(call, path, "updated", {"id": path, **value}, before)
    elif value is None and resource.one:
        value = resource.create(call, {})
    return call.payload_of(value) if value is not None else made(call)


def made(call: OperationCall, fill: Fill | None = None) -> Any:
    """Return a response made from the schema, with the values of the body in matching fields."""
    route, path, wrapper, samples = call.route, call.request.path, call.route.wrapper, call.account.samples
    if route.response is None:
        return None
    place, fill = f"{route.method} {path}", fill or call.fill
    response = samples.of(route.response, place, name=wrapper or "", fill=fill)
    given = call.body if wrapper is None else {wrapper: call.sent} if call.sent else {}
    if given and is_object(response):
        response = samples.fitted(route.response, given, place, fill=fill)
        call.store.fill(response)
    entity = child(response, wrapper or "") if is_object(response) else {}
    if route.is_item and "id" in entity:
        entity["id"] = path.rpartition("/")[2]
    return response
