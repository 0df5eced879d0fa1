"""JSON values with types, IDs in PagerDuty's formats, and times in its format."""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from importlib.resources import files
from typing import Any, TypeGuard
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Entity = dict[str, Any]
_UNESCAPED_PLUS = re.compile(r"(T[\d:.]+) (\d\d:?\d\d)$")


def json_file(name: str, package: str = "pagerduty_client.sandbox") -> Any:
    """Return the content of a JSON file of a package."""
    return json.loads(files(package).joinpath(name).read_text(encoding="utf-8"))


# The prefix, length and digits of IDs, by format. `uuid` is separate.
SHAPES: dict[str, tuple[str, int, str]] = json_file("values.json")["ids"]


def is_object(value: object) -> TypeGuard[Entity]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def mapped(value: Any, change: Callable[[Entity], Entity]) -> Any:
    """Return JSON with a function applied to each object, innermost first."""
    if is_array(value):
        return [mapped(one, change) for one in value]
    return change({name: mapped(one, change) for name, one in value.items()}) if is_object(value) else value


def objects(value: object) -> list[Entity]:
    """Return the objects in an array; an empty list for anything else."""
    return [one for one in value if is_object(one)] if is_array(value) else []


def ids(value: object) -> list[str]:
    """Return the IDs of the objects in an array."""
    return [str(one["id"]) for one in objects(value) if "id" in one]


def child(entity: Entity | None, name: str) -> Entity:
    """Return the object in a field, or an empty one."""
    value = (entity or {}).get(name)
    return value if is_object(value) else {}


def array(entity: Entity | None, name: str) -> list[Any]:
    """Return the array in a field, or an empty one."""
    value = (entity or {}).get(name)
    return value if is_array(value) else []


def id_in(entity: Entity | None, name: str) -> str | None:
    """Return the ID of the object in a field, or None."""
    found = child(entity, name).get("id")
    return str(found) if found is not None else None


def objects_at(value: object, path: str) -> list[Entity]:
    """Return the objects at a path through objects and arrays: `escalation_rules.targets`."""
    found = value if is_array(value) else [value]
    for name in path.split("."):
        fields = [one.get(name) for one in found if is_object(one)]
        found = [one for field in fields for one in (field if is_array(field) else [field])]
    return objects(found)


def identifier(*parts: object, shape: str = "P") -> str:
    """Return an ID in a format, the same for the same parts."""
    digest = hashlib.blake2b(repr(parts).encode(), digest_size=32).digest()
    if shape == "uuid":
        return str(uuid.UUID(bytes=digest[:16], version=4))
    prefix, length, digits = SHAPES[shape]
    number = int.from_bytes(digest, "big")
    found: list[str] = []
    for _ in range(length - len(prefix)):
        number, digit = divmod(number, len(digits))
        found.append(digits[digit])
    return prefix + "".join(found)


def stamp(moment: datetime, zone: tzinfo = UTC) -> str:
    """Return a time as ISO 8601 in whole seconds; UTC is written `Z`."""
    return moment.astimezone(zone).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def parse(value: object, zone: tzinfo = UTC) -> datetime | None:
    """Parse an ISO 8601 date or time; return None for anything else.

    A time without a time zone is in `zone`. A space is read as a plus sign, which a query string may have lost.
    """
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(_UNESCAPED_PLUS.sub(r"\1+\2", value.strip().replace(" UTC", "Z")))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)


class NotATime(ValueError):
    """A value is not a valid time."""


def instant(value: Any, zone: tzinfo = UTC) -> datetime:
    """Parse an ISO 8601 date or time. Raises NotATime for anything else."""
    moment = parse(value, zone)
    if moment is None:
        raise NotATime(f"{value!r} is not an ISO 8601 time")
    return moment


def zone_of(name: object) -> tzinfo:
    """Return a time zone by its IANA name; UTC for an unknown one."""
    try:
        return ZoneInfo(str(name)) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def seconds(start: datetime, end: datetime) -> int:
    """Return the whole seconds between two times."""
    return int((end - start) / timedelta(seconds=1))
