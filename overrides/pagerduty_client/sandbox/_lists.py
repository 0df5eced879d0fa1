"""Lists: filters, search, order, times, and every kind of page, with the API's limits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from pagerduty_client.sandbox._interface import Route
from pagerduty_client.sandbox._messages import invalid
from pagerduty_client.sandbox._store import Entity
from pagerduty_runtime.lists.positions import CEILING
from pagerduty_runtime.lists.ranges import calendar

MOST = 100
USUAL = 25
# Query parameters that say how, not what.
_HOW = frozenset(
    {"limit", "offset", "cursor", "after", "total", "query", "since", "until", "sort_by", "time_zone", "date_range"}
    | {"include[]", "starting_after"}
)
_SEARCHED = ("name", "summary", "email", "title", "label", "description")
# Where the entities that a filter names stand in another entity.
_THROUGH = {"user": ("assignments", "acknowledgements", "members", "users", "escalation_rules")}


def filtered(
    route: Route, query: list[tuple[str, str]], entities: list[Entity], now: Callable[[], datetime]
) -> list[Entity]:
    """The entities that a query asks for, in the order that it asks for."""
    values: dict[str, list[str]] = {}
    for name, value in query:
        values.setdefault(name, []).append(value)
    found = entities
    for name, wanted in values.items():
        if name not in _HOW:
            found = [one for one in found if _fits(one, name, wanted)]
    for text in values.get("query", ()):
        found = [one for one in found if _mentions(one, text)]
    return _sorted(route, values, _within(route, values, found, now))


def _fits(entity: Entity, name: str, wanted: list[str]) -> bool:
    """Whether an entity passes a filter; a filter by what it does not have lets it pass."""
    bare = name.removesuffix("[]")
    if bare in ("ids", "id"):
        return entity.get("id") in wanted
    if bare.endswith(("_ids", "_id")):
        kind = bare.removesuffix("s").removesuffix("_id")
        ids = set(_ids(entity, kind))
        return bool(ids & set(wanted))
    for member in (bare, bare.removesuffix("s"), bare.removesuffix("es"), bare.removesuffix("ies") + "y"):
        value = entity.get(member)
        if isinstance(value, str):
            return value in wanted
        if isinstance(value, bool):
            return str(value).lower() in wanted
    return True


def _ids(entity: Entity, kind: str) -> list[str]:
    found: list[str] = []
    for member in (kind, f"{kind}s", f"{kind[:-1]}ies", *_THROUGH.get(kind, ())):
        found += _all_ids(entity.get(member), kind)
    return found


def _all_ids(value: Any, kind: str) -> list[str]:
    if isinstance(value, list):
        return [found for one in value for found in _all_ids(one, kind)]
    if not isinstance(value, dict):
        return []
    own = [value["id"]] if "id" in value and str(value.get("type", kind)).removesuffix("_reference") == kind else []
    return own + _all_ids([one for one in value.values() if isinstance(one, (dict, list))], kind)


def _mentions(entity: Entity, text: str) -> bool:
    return any(text.lower() in str(entity.get(name) or "").lower() for name in _SEARCHED)


def _within(
    route: Route, values: dict[str, list[str]], found: list[Entity], now: Callable[[], datetime]
) -> list[Entity]:
    """The entities of the time that is asked for. Raises Refused for a longer one than the API gives."""
    window = route.operation.window
    if window is None or window.time is None or window.unless in values:
        return found
    since, until = (_asked(name, values) for name in ("since", "until"))
    end = until or now() + timedelta(seconds=1)
    if since is None and window.default:
        since = end - calendar(window.default)
    if since is not None and window.longest and end > since.astimezone(UTC) + calendar(window.longest):
        raise invalid(f"since and until are further apart than the {_words(window.longest)} that one call may span")
    return [
        one
        for one in found
        if (moment := _moment(one.get(window.time))) is None
        or ((since is None or since <= moment) and (until is None or moment < until))
    ]


def _words(longest: Any) -> str:
    return " and ".join(f"{count} {unit}" for unit, count in longest.items() if count > 0)


def _asked(name: str, values: dict[str, list[str]]) -> datetime | None:
    if name not in values:
        return None
    moment = _moment(values[name][0])
    if moment is None:
        raise invalid(f"{name} is no ISO 8601 time")
    return moment


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _sorted(route: Route, values: dict[str, list[str]], found: list[Entity]) -> list[Entity]:
    window = route.operation.window
    keys = values.get("sort_by", [""])[0].split(",") if "sort_by" in values else []
    if not keys and window is not None and window.time is not None:
        found = found[::-1] if window.newest_first else found  # of the same moment, the later first as well
        return sorted(found, key=lambda one: str(one.get(window.time) or ""), reverse=window.newest_first)
    for key in reversed(keys):
        member, _, direction = key.partition(":")
        found = sorted(
            found,
            key=lambda one: (one.get(member) is not None, _comparable(one.get(member))),
            reverse=direction.lower() == "desc",
        )
    return found


def _comparable(value: Any) -> tuple[float, str]:
    return (float(value), "") if isinstance(value, (int, float)) else (0.0, str(value or ""))


def page(route: Route, query: dict[str, str], body: Any, found: list[Entity]) -> tuple[list[Entity], dict[str, Any]]:
    """The page that is asked for, and the members that say where it stands."""
    pagination = route.operation.pagination
    if pagination is None:
        return found, {"offset": 0, "limit": len(found), "more": False, "total": None, "next_cursor": None}
    asked = query if not isinstance(body, dict) else {**query, **body}
    limit = min(_number("limit", asked.get("limit"), USUAL), _most(route))
    if pagination.kind == "limit":
        return found[:limit], {"limit": limit}
    if pagination.kind == "offset":
        begin = _number("offset", asked.get("offset"), 0)
        if begin + limit > CEILING:
            raise invalid(f"Offset plus limit cannot exceed {CEILING}")
        total = len(found) if asked.get("total") in ("true", True) else None
        return found[begin : begin + limit], {
            "offset": begin,
            "limit": limit,
            "more": begin + limit < len(found),
            "total": total,
        }
    begin = _begin(asked.get(pagination.kind))
    part, end = found[begin : begin + limit], begin + limit
    mark = f"m{end}" if end < len(found) else None
    if pagination.kind == "cursor":
        return part, {"limit": limit, "next_cursor": mark}
    if pagination.kind == "after":
        return part, {"limit": limit, "after": mark}
    return part, {"limit": limit, "more": mark is not None, "first": f"m{begin}", "last": mark or f"m{end}"}


def _most(route: Route) -> int:
    for parameter in route.parameters:
        if parameter["name"] == "limit":
            return int(parameter["schema"].get("maximum", MOST))
    return 1_000


def _begin(mark: Any) -> int:
    if mark in (None, ""):
        return 0
    if not str(mark).startswith("m") or not str(mark)[1:].isdecimal():
        raise invalid("the cursor is not one that this list gave")
    return int(str(mark)[1:])


def _number(name: str, value: Any, usual: int) -> int:
    if value is None:
        return usual
    if not str(value).isdecimal() or (name == "limit" and int(value) == 0):
        raise invalid(f"{name} is a number, not {value!r}")
    return int(value)
