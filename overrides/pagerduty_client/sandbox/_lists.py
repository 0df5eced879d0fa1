"""Lists: filters, search, order, time ranges, and every kind of pagination, with the API's limits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._registry import Resource
from pagerduty_client.sandbox._store import REFERENCE
from pagerduty_client.sandbox._values import Entity, is_object, parse

if TYPE_CHECKING:
    from pagerduty_client.sandbox._call import OperationCall

DEFAULT_LIMIT = 25
DEFAULT_MAX_LIMIT = 100
MAX_OFFSET = 10_000
# Operations with another default or maximum page size.
_LIMITS = {
    "listLogEntries": (100, 100),
    "listIncidentLogEntries": (100, 100),
    "listTeamUsers": (100, 100),
    "listAuditRecords": (100, 100),
    "listSchedulesV3": (100, 1_000),
    "getPastIncidents": (5, 999),
}
# Query parameters that are not filters.
_HOW = frozenset(
    {"limit", "offset", "cursor", "after", "before", "total", "starting_after", "ending_before"}
    | {"query", "since", "until", "sort_by", "time_zone", "date_range", "include", "exclude", "earliest"}
    | {"include_next_oncall_for_user", "overflow", "editable"}
)
_SEARCHED = ("name", "summary", "email", "title", "label", "description")


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
    return bool(found & {_word(one or None) for one in wanted})


def _word(value: Any) -> str:
    """Return a value as a query parameter would name it: an entity by its ID, None as null."""
    value = value.get("id") if is_object(value) else value
    return "null" if value is None else str(value).removesuffix(REFERENCE).lower()


def span(call: OperationCall) -> tuple[datetime | None, datetime | None]:
    """Return `since` and `until`. Raises Refused for an invalid range, or one longer than the API allows."""
    window = call.route.window
    since, until = call.time("since"), call.time("until")
    if since is not None and until is not None and until < since:
        raise invalid("until must not be before since")
    end = until or call.account.now() + timedelta(seconds=1)
    if since is None and window.get("default"):
        since = _shifted(end, -relativedelta(**window["default"]))
    max_span = window.get("max_span")
    # One day of tolerance: months differ between the time zones of the client and the account.
    if since is not None and max_span and end > _shifted(since, relativedelta(**max_span) + timedelta(days=1)):
        words = " and ".join(f"{count} {unit}" for unit, count in max_span.items() if count > 0)
        raise invalid(f"since and until are further apart than the {words} that one request may span")
    return since, until


def _within(call: OperationCall, found: list[Entity]) -> list[Entity]:
    """Return the entities of the requested time range."""
    window = call.route.window
    if not window.get("time") or window.get("ignored_with") in call.query:
        return found
    since, until = span(call)
    moments = [(one, parse(one.get(window["time"]))) for one in found]
    return [
        one
        for one, moment in moments
        if moment is None or ((since is None or since <= moment) and (until is None or moment < until))
    ]


def _sorted(call: OperationCall, found: list[Entity]) -> list[Entity]:
    window = call.route.window
    keys = [key for value in call.query.get("sort_by", ()) for key in value.split(",") if key]
    if not keys and window.get("time"):
        keys = [f"{window['time']}:{'desc' if window.get('newest_first') else 'asc'}"]
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
        more = {"offset": 0, "limit": len(found), "more": False, "total": len(found), "next_cursor": None}
        return found, more
    default, largest = _LIMITS.get(call.route.id, (DEFAULT_LIMIT, DEFAULT_MAX_LIMIT))
    limit_parameter = call.route.query_parameters.get("limit", {}).get("schema", {})
    largest = int(limit_parameter.get("maximum", largest if call.route.query_parameters else 1_000))
    asked: dict[str, Any] = {name: values[0] for name, values in call.query.items()}
    asked |= {name: value for name, value in call.body.items() if not is_object(value)}
    limit = min(_number("limit", asked.get("limit"), default) or default, largest)
    if pagination.kind == "limit":
        return found[:limit], {"limit": limit, "total": len(found)}
    if pagination.kind == "offset":
        begin = _number("offset", asked.get("offset"), 0)
        if begin + limit > MAX_OFFSET:
            raise invalid(f"Offset plus limit cannot exceed {MAX_OFFSET}")
        total = len(found) if str(asked.get("total")).lower() in ("true", "1") else None
        more = {"offset": begin, "limit": limit, "more": begin + limit < len(found), "total": total}
        return found[begin : begin + limit], more
    begin = _begin(asked.get(pagination.kind))
    part, end = found[begin : begin + limit], begin + limit
    mark = f"m{end}" if end < len(found) else None
    place = {"limit": limit, "next_cursor": mark, "after": mark, "more": mark is not None}
    return part, {**place, "first": f"m{begin}", "last": mark or f"m{end}"}


def _begin(mark: Any) -> int:
    if mark in (None, ""):
        return 0
    if not str(mark).startswith("m") or not str(mark)[1:].isdecimal():
        raise invalid("the cursor is not one that this list returned")
    return int(str(mark)[1:])


def _number(name: str, value: Any, default: int) -> int:
    if value in (None, ""):
        return default
    if not str(value).isdecimal():
        raise invalid(f"{name}: {value!r} is not of type 'integer'")
    return int(value)


def _shifted(moment: datetime, by: relativedelta) -> datetime:
    """Shift a time in UTC, within the calendar."""
    try:
        return moment.astimezone(UTC) + by
    except (OverflowError, ValueError):  # dateutil raises either
        return moment
