"""A parsed request for an operation; filters, order, time ranges and every kind of pagination of its lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from pagerduty_client.sandbox._account import Account
from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._messages import Call, invalid
from pagerduty_client.sandbox._registry import Resource, resource_of
from pagerduty_client.sandbox._samples import Fill
from pagerduty_client.sandbox._store import PLACE, REFERENCE, Store, plural
from pagerduty_client.sandbox._validation import unwrapped
from pagerduty_client.sandbox._values import Entity, is_array, is_object, json_file, parse, zone_of

DEFAULT_LIMIT = 25
MAX_LIMIT = 100
MAX_OFFSET = 10_000
# Lists with a default page size that the spec does not declare.
_LONG = frozenset({"listLogEntries", "listIncidentLogEntries", "listTeamUsers", "listAuditRecords"})
# Query parameters that are not filters.
_HOW = frozenset[str](json_file("values.json")["not_filters"])
# The time range of a list that has none.
_EVER = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
_SEARCHED = ("name", "summary", "email", "title", "label", "description")


@dataclass(frozen=True)
class OperationCall:
    """A parsed request for an operation."""

    account: Account
    route: Route
    request: Call  # as it was received
    path: Mapping[str, str]  # the path parameters
    query: Mapping[str, list[str]]  # the values of the query parameters, by name without brackets
    body: Entity  # the JSON body; an empty object if there is no body
    actor: Entity  # a reference to the acting user
    email: str | None  # the email address in the From header; None without one, or with a user token
    make_unknown: bool = False  # whether to create what does not exist
    owners: tuple[Entity, ...] = ()  # the entities in the path, including the last one

    @property
    def store(self) -> Store:
        """The account's entities."""
        return self.account.store

    @property
    def fill(self) -> Fill:
        """The fields to create in a response made from the schema."""
        return "all" if self.make_unknown else "defaults"

    @property
    def root(self) -> Entity:
        """The first entity in the path."""
        return self.owners[0]

    @property
    def sent(self) -> Entity:
        """The entity in the body, without its wrapper; empty if there is no entity."""
        wrapper = self.route.body_wrapper or self.route.wrapper
        value = self.body[wrapper] if wrapper in self.body else unwrapped(self.route, self.body)
        return value if is_object(value) else {}

    @property
    def include(self) -> frozenset[str]:
        """The values of `include[]`."""
        return frozenset(self.query.get("include", ()))

    def first(self, name: str) -> str | None:
        """Return the value of a query parameter; None if it is omitted."""
        values = self.query.get(name)
        return values[0] if values else None

    def flag(self, name: str) -> bool:
        """Return whether a boolean query parameter is true."""
        return str(self.first(name)).lower() in ("true", "1")

    def time(self, name: str) -> datetime | None:
        """Return a query parameter as a time. Raises Refused if it is invalid."""
        value = self.first(name)
        moment = parse(value, zone_of(self.first("time_zone")))
        if value is not None and moment is None:
            raise invalid(f"{name}: {value!r} is not an ISO 8601 time")
        return moment

    def get(self, collection: str, id: object) -> Entity:
        """Return an entity by its ID or an alias. Raises Refused if it does not exist."""
        found = self.known(collection, id)
        if found is None:
            raise resource_of(collection).absent(self, str(id))
        return found

    def known(self, collection: str, id: object) -> Entity | None:
        """Return an entity by its ID or an alias, or None."""
        found = self.store.get(collection, str(id))
        for alias in resource_of(collection).aliases if found is None else ():
            found = found or next((one for one in self.store.all(collection) if str(one.get(alias)) == str(id)), None)
        return found

    def listed(self, entities: list[Entity], resource: Resource | None = None) -> Any:
        """Return a page of the entities that match the query."""
        part, place = page(self, selected(self, entities, resource or resource_of(self.request.path)))
        items = [self.account.shown(one, self.include) for one in part]
        if self.route.response is None or not self.route.response.fields:
            return items
        return {"query": self.first("query"), **place, self.route.list_key or "": items}

    def payload_of(self, value: Any) -> Any:
        """Return a handler's result as a payload: a page of a list, or an entity, in its wrapper."""
        if is_array(value) and self.route.list_key is not None:
            return self.listed(value)
        if not is_object(value):
            return value
        found = self.account.shown(value, self.include) if PLACE in value else value
        wrapper = self.route.wrapper
        return {wrapper: found} if wrapper is not None and wrapper not in value else found


def selected(call: OperationCall, entities: list[Entity], resource: Resource) -> list[Entity]:
    """Return the entities that match a query, in the requested order."""
    found = entities
    for name, wanted in call.query.items():
        if name not in _HOW:
            found = [one for one in found if _fits(call, resource, one, name, wanted)]
    for text in call.query.get("query", ()):
        found = [one for one in found if any(text.lower() in str(one.get(name) or "").lower() for name in _SEARCHED)]
    return _sorted(call, _within(call, found))


def _fits(call: OperationCall, resource: Resource, entity: Entity, name: str, wanted: list[str]) -> bool:
    """Return whether an entity passes a filter; a filter on an absent field passes."""
    special = resource.fits(call.account, entity, name, wanted)
    if special is not None:
        return special
    stem = name.removesuffix("_ids").removesuffix("_id") or name
    names = (stem, f"{stem}s", stem.removesuffix("s"), stem.removesuffix("es"))
    fields = (name, *names, stem.removesuffix("ies") + "y", stem.removesuffix("y") + "ies")
    path = resource.filters.get(name) or next((one for one in fields if one in entity), None)
    if path is None:
        return not name.endswith(("_id", "_ids"))
    found = {_word(one) for one in call.store.at(entity, path)}
    return bool({*found, *map(plural, found)} & {_word(one or None) for one in wanted})


def _word(value: Any) -> str:
    """Return a value as a query parameter would name it: an entity by its ID, None as null."""
    value = value.get("id") if is_object(value) else value
    return "null" if value is None else str(value).removesuffix(REFERENCE).removesuffix("_v3").lower()


def span(call: OperationCall) -> tuple[datetime, datetime]:
    """Return `since` and `until`. Raises Refused for an invalid range, or one longer than the API allows."""
    default, max_span = dict[str, Any](call.route.window.default), dict[str, Any](call.route.window.max_span)
    since, until = call.time("since"), call.time("until")
    if since is not None and until is not None and until < since:
        raise invalid("until must not be before since")
    end = until or call.account.now() + timedelta(seconds=1)
    try:
        if since is None and default:
            since = end.astimezone(UTC) - relativedelta(**default)
        # One day of tolerance: months differ between the time zones of the client and the account.
        longest = relativedelta(**max_span) + timedelta(days=1)
        is_long = since is not None and bool(max_span) and end > since.astimezone(UTC) + longest
    except (OverflowError, ValueError):  # dateutil raises either
        raise invalid("since and until must be within the calendar") from None
    if is_long:
        words = " and ".join(f"{count} {unit}" for unit, count in max_span.items() if count > 0)
        raise invalid(f"since and until are further apart than the {words} that one request may span")
    return since or _EVER[0], until or _EVER[1]


def _within(call: OperationCall, found: list[Entity]) -> list[Entity]:
    """Return the entities of the requested time range."""
    window = call.route.window
    if window.time is None or window.ignored_with in call.query:
        return found
    since, until = span(call)
    moments = [(one, parse(one.get(window.time))) for one in found]
    return [one for one, moment in moments if moment is None or since <= moment < until]


def _sorted(call: OperationCall, found: list[Entity]) -> list[Entity]:
    window = call.route.window
    keys = [key for value in call.query.get("sort_by", ()) for key in value.split(",") if key]
    if not keys and window.time:
        keys = [f"{window.time}:{'desc' if window.newest_first else 'asc'}"]
    if keys and keys[-1].lower().endswith(":desc"):
        found = found[::-1]  # of equal ones, the later first
    for key in reversed(keys):
        field, _, direction = key.partition(":")
        found = sorted(found, key=lambda one: _comparable(one.get(field)), reverse=direction.lower() == "desc")
    return found


def _comparable(value: Any) -> tuple[bool, float, str]:
    number = isinstance(value, (int, float))
    return value is not None, float(value) if number else 0.0, "" if number else str(value or "").lower()


def page(call: OperationCall, found: list[Entity]) -> tuple[list[Entity], dict[str, Any]]:
    """Return the requested page, and the pagination fields."""
    pagination = call.route.operation.pagination
    if pagination is None:
        return found, {"offset": 0, "limit": len(found), "more": False, "total": len(found), "next_cursor": None}
    declared = call.route.query_parameters.get("limit", {}).get("schema", {})
    largest = int(declared.get("maximum", MAX_LIMIT if call.route.query_parameters else 1_000))
    default = int(declared.get("default", MAX_LIMIT if call.route.id in _LONG else DEFAULT_LIMIT))
    given: dict[str, Any] = {name: values[0] for name, values in call.query.items()}
    given |= {name: value for name, value in call.body.items() if not is_object(value)}
    limit = min(_number("limit", given.get("limit"), default) or default, largest)
    if pagination.kind == "limit":
        return found[:limit], {"limit": limit, "total": len(found)}
    begin = _number(pagination.kind, given.get(pagination.kind), 0)  # a cursor is also a number
    end = begin + limit
    if pagination.kind == "offset" and end > MAX_OFFSET:
        raise invalid(f"Offset plus limit cannot exceed {MAX_OFFSET}")
    total = len(found) if str(given.get("total")).lower() in ("true", "1") else None
    following = str(end) if end < len(found) else None
    place = {"offset": begin, "limit": limit, "more": following is not None, "total": total}
    cursors = {"next_cursor": following, "after": following, "first": str(begin), "last": str(end)}
    return found[begin:end], {**place, **cursors}


def _number(name: str, value: Any, default: int) -> int:
    if value in (None, ""):
        return default
    if not str(value).isdecimal():
        raise invalid(f"{name}: {value!r} is not a number")
    return int(value)
